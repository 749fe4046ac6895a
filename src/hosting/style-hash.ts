import { createHash } from 'node:crypto';

/** The hash by which a content security policy admits a style sheet that stands in the file (CSP 3, section 2.3.1). */
export const styleHash = (style: string): string =>
  `sha256-${createHash('sha256').update(style).digest('base64')}`;
