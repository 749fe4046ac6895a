import { createHash } from 'node:crypto';

/** The hash by which a content security policy admits a style that stands in the page (CSP 3, section 2.3.1). */
export function styleHash(style: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}
