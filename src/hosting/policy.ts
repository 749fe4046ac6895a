import { createHash } from 'node:crypto';

const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self'",
];

/** What every page says of itself (CSP 3). Its scripts and style sheets are files. */
export const pagePolicy = [...directives, "style-src 'self'"].join('; ');

/**
 * The policy of every answer but that of the search worker.
 * @param drawingStyle the one style sheet that stands in a file: that of a drawing, which has to carry its colours
 *   wherever it is taken. It is admitted by its hash (CSP 3, section 2.3.1).
 */
export function contentPolicy(drawingStyle: string): string {
  const hash = createHash('sha256').update(drawingStyle).digest('base64');
  return [...directives, `style-src 'self' 'sha256-${hash}'`, "frame-ancestors 'none'"].join('; ');
}

/**
 * The policy of the search worker. A worker has that of its own file, not that of its page, and WebAssembly runs where
 * no policy says anything of scripts. Trusted types forbid the rest: no text becomes code (Trusted Types, section 4).
 */
export const workerPolicy =
  "connect-src 'self'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const WORKER = 'pagefind/pagefind-worker.js';

/** The features that no page uses and no script of a page may turn on. */
const unused =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';

export type Header = readonly [name: string, value: string];

/** The headers of every answer, beside the policy and the cache. */
export const headers: readonly Header[] = [
  /* A year. Neither for subdomains nor for browsers’ own lists: what else stands on the domain is not ours to say. */
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    unused
      .split(' ')
      .map((feature) => `${feature}=()`)
      .join(', '),
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  /* All is public and nothing depends on who asks: other sites may read the data and show the pictures. */
  ['Access-Control-Allow-Origin', '*'],
];

/** Files whose names change with their content are kept for a year. */
export const hashedCache = 'public, max-age=31536000, immutable';

/** Where they are. */
export const hashedFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'] as const;
