import {
  contentPolicy,
  type Header,
  hashedCache,
  hashedFolders,
  headers,
  WORKER,
  workerPolicy,
} from './policy.ts';

/** What hosts are told of. */
export interface BuiltSite {
  base: string;
  /** See `contentPolicy`. */
  drawingStyle: string;
  /** The first folders of the addresses: `articles` for all of `/articles/…`. */
  sections: readonly string[];
  redirects: readonly Redirect[];
}

/** An address that a claim had, and the one that it has: paths on the host, with the base and a slash at the end. */
export interface Redirect {
  from: string;
  to: string;
}

/** The files at the root of the built site that are for its host, by name. Each host passes over those of the others. */
export const hostFiles = (site: BuiltSite): ReadonlyMap<string, string> =>
  new Map([
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site.redirects)],
    /* GitHub’s own generator would leave out every folder that begins with an underscore. */
    ['.nojekyll', ''],
  ]);

/**
 * `_headers`, as Netlify and Cloudflare read it. Where rules overlap, both hosts join their values, and of two policies
 * both apply; so no header is said by two rules that match one address. What is not hashed has the hosts’ own default:
 * to be asked for again each time.
 */
export function headersFile({ base, drawingStyle, sections }: Omit<BuiltSite, 'redirects'>): string {
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

/**
 * `_redirects`, as Netlify and Cloudflare read it. Netlify lets a file win over a rule unless it ends in `!`; Cloudflare
 * knows no `!` and passes over such a line, while for it a rule always wins. So each is said twice, in this order.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');

/** The first folders of the addresses, from the names in `src/pages`: `claims` and `method.astro`, not `rss.xml.ts`. */
export const sectionsOf = (names: readonly string[]): string[] =>
  names
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => /^[\w-]+$/.test(name) && !['index', '404'].includes(name))
    .sort();
