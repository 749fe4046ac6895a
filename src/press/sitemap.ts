import { type SitemapEntry, sitemapPaths, sitemaps } from '../exports/sitemap.ts';
import { absolute } from '../links.ts';
import { digest } from '../store/digest.ts';
import { SITEMAP } from '../views/paths.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import type { SiteJob } from './site-pages.ts';

/**
 * The sitemap: every page that wants to be found at the address where it is. Withdrawn claims and old addresses do not.
 * It is written out only where something of it has changed.
 * @param pages the paths of pages across articles, without the base
 * @param common a digest of the sources of the project
 */
export function sitemapJobs(
  articles: readonly ListedArticle[],
  pages: readonly string[],
  common: string,
): SiteJob[] {
  const entries = () => [
    ...pages.map((path) => ({ address: absolute(path) })),
    ...articles.flatMap(entriesOf),
  ];
  const count = articles.reduce((sum, { claims }) => sum + claims.length + 1, pages.length);
  const key = digest(common, ...pages, ...articles.map(({ rowDigest = '' }) => rowDigest));
  let files: Map<string, string> | undefined;
  return sitemapPaths(count, SITEMAP).map((file) => ({
    file,
    isPage: false,
    key,
    async content() {
      files ??= sitemaps(entries(), SITEMAP, absolute);
      return files.get(file) ?? '';
    },
  }));
}

const entriesOf = ({ path, published, updated, claims }: ListedArticle): SitemapEntry[] => [
  { address: absolute(path), modified: (updated ?? published).iso },
  ...claims.map((claim) => ({ address: absolute(claim.path), modified: claim.modified.iso })),
];
