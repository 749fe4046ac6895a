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
 * The policy of every answer but that of the search worker. `drawingHash` admits the one style sheet that stands in
 * a file: that of a drawing, which has to carry its colours wherever it is taken.
 */
export const contentPolicy = (drawingHash: string): string =>
  [...directives, `style-src 'self' '${drawingHash}'`, "frame-ancestors 'none'"].join('; ');

/**
 * The policy of the search worker. A worker has that of its own file, not that of its page, and WebAssembly runs where
 * no policy says anything of scripts. Trusted types forbid the rest: no text becomes code (Trusted Types, section 4).
 */
export const workerPolicy =
  "connect-src 'self'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export const WORKER = 'pagefind/pagefind-worker.js';

/** Matches the path of the worker, below any base. */
export const workerPattern = `/${WORKER.replace('.', '\\.')}$`;

/** The features that no page uses and no script of a page may turn on. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

export type Header = readonly [name: string, value: string];

/** The headers of every answer, beside the policy and the cache. */
export const headers: readonly Header[] = [
  /* A year. Neither for subdomains nor for browsers’ own lists: what else stands on the domain is not ours to say. */
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  /* All is public and nothing depends on who asks: other sites may read the data and show the pictures. */
  ['Access-Control-Allow-Origin', '*'],
];

/** Files whose names change with their content are kept for a year; everything else is asked for again each time. */
export const cache = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'public, max-age=0, must-revalidate',
} as const;

/** The folders of hashed files, wherever the site stands. */
export const hashedFolders = ['_astro', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'] as const;

/** Matches the path of a hashed file, below any base. A regular expression of PCRE, RE2 and JavaScript alike. */
export const hashedPattern = `/(?:${hashedFolders.join('|')})/`;
