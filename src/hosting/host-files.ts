import { type HeadersOptions, headersFile } from './headers-file.ts';
import { type Redirect, redirectsFile } from './redirects.ts';

export interface BuiltSite extends HeadersOptions {
  redirects: readonly Redirect[];
}

/** The files at the root of the built site that are for its host, by name. Each host passes over those of the others. */
export const hostFiles = (site: BuiltSite): ReadonlyMap<string, string> =>
  new Map([
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site.redirects)],
    /* GitHub’s own generator would leave out every folder that begins with an underscore. */
    ['.nojekyll', ''],
  ]);

/** The first folders of the addresses, from the names in `src/pages`: `claims` and `method.astro`, not `rss.xml.ts`. */
export const sectionsOf = (names: readonly string[]): string[] =>
  names
    .map((name) => name.replace(/\.astro$/, ''))
    .filter((name) => /^[\w-]+$/.test(name) && !['index', '404'].includes(name))
    .sort();
