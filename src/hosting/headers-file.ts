import {
  contentPolicy,
  type Header,
  hashedCache,
  hashedFolders,
  headers,
  WORKER,
  workerPolicy,
} from './policy.ts';

export interface HeadersOptions {
  base: string;
  /** See `contentPolicy`. */
  drawingStyle: string;
  /** The first folders of the addresses: `articles` for all of `/articles/…`. */
  sections: readonly string[];
}

/**
 * `_headers`, as Netlify and Cloudflare read it. Where rules overlap, both hosts join their values, and of two policies
 * both apply; so no header is said by two rules that match one address. What is not hashed has the hosts’ own default:
 * to be asked for again each time.
 */
export function headersFile({ base, drawingStyle, sections }: HeadersOptions): string {
  const policy: Header = ['Content-Security-Policy', contentPolicy(drawingStyle)];
  const pages = ['', 'index.html', '404.html', 'favicon.svg', ...sections.map((name) => `${name}/*`)];
  return [
    rule(`${base}*`, headers),
    ...pages.map((path) => rule(base + path, [policy])),
    rule(base + WORKER, [['Content-Security-Policy', workerPolicy]]),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, [['Cache-Control', hashedCache]])),
  ].join('\n');
}

const rule = (path: string, values: readonly Header[]): string =>
  [path, ...values.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
