import { articlePictures } from '../charts/set.ts';
import { type SitemapEntry, sitemapPaths, sitemaps } from '../exports/sitemap.ts';
import { absolute } from '../links.ts';
import { SITEMAP } from '../views/paths.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { digest } from './digest.ts';
import { isPage, type Output } from './output.ts';
import type { SiteJob } from './print-site.ts';

/**
 * The sitemap: every page that wants to be found at the address where it is. Withdrawn claims and old addresses do not.
 * It is written out only where something of it has changed.
 * @param common a digest of the sources of the project
 */
export function sitemapJobs(
  articles: readonly ListedArticle[],
  pages: readonly SiteJob[],
  common: string,
): SiteJob[] {
  const across = pages
    .map(({ output }) => output)
    .filter(isPage)
    .map(({ path }) => path);
  const places = articles.map(placesOf);
  const count = places.reduce((sum, { length }) => sum + length, across.length);
  const key = digest(common, ...across, ...places.map((own) => JSON.stringify(own)));
  const write = () =>
    sitemaps(
      [...across.map((path) => [path] as Place), ...articles.flatMap(placesOf)].map(entryOf),
      SITEMAP,
      absolute,
    );
  let files: Map<string, string> | undefined;
  return sitemapPaths(count, SITEMAP).map((path) => {
    const make = () => {
      files ??= write();
      return files.get(path) ?? '';
    };
    const output: Output = { path, type: 'application/xml', make };
    return { output, key };
  });
}

/** A path without the base, and the day of its last change where it is known. */
type Place = readonly [path: string, modified?: string];

function placesOf({ path, published, updated, claims }: ListedArticle): Place[] {
  return [
    [path, (updated ?? published).iso],
    [articlePictures(path)],
    ...claims.map((claim): Place => [claim.path, claim.modified.iso]),
  ];
}

const entryOf = ([path, modified]: Place): SitemapEntry => ({
  address: absolute(path),
  ...(modified !== undefined && { modified }),
});
