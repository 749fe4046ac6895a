/** What the samples in `deploy/` are to tell a host, beside what `src/hosting` writes into each site. */

/** Content types by the ending of the file (IANA media types, where there is one). Text is UTF-8. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Files whose name says more than their ending. */
const namedTypes: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** The content type that a host is to send with a file, by its path. All else is the search index. */
export function typeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return namedTypes[name] ?? types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** The endings of the files that get smaller by compression. */
export const compressible: readonly string[] = Object.keys(types).filter((ending) =>
  /charset/.test(types[ending] ?? ''),
);

/** A file whose name does not change with its content is asked for again each time. */
export const OTHERS_CACHE = 'public, max-age=0, must-revalidate';

/** A drawing by itself runs and loads nothing: its own style sheet can do no harm. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
