import type { ListedArticle } from '../article/listed.ts';
import { SITEMAP } from '../article/paths.ts';
import { articlePictures } from '../charts/set.ts';
import { type SitemapEntry, sitemaps } from '../exports/sitemap.ts';
import { absolute } from '../links.ts';
import { digest } from './digest.ts';
import { isPage, type Output } from './output.ts';
import type { SiteJob } from './print-site.ts';

/** The sitemap: every page that wants to be found at the address where it is. Withdrawn claims and old addresses do not. */
export function sitemapJobs(articles: readonly ListedArticle[], pages: readonly SiteJob[]): SiteJob[] {
  const across = pages
    .map(({ output }) => output)
    .filter(isPage)
    .map(({ path }) => path);
  const entries = [
    ...across.map((path): SitemapEntry => ({ address: absolute(path) })),
    ...articles.flatMap(entriesOf),
  ];
  const files = sitemaps(entries, SITEMAP, absolute);
  return [...files].map(([path, text]) => {
    const key = digest(text);
    /* As bytes: what a text of a hundred thousand addresses is put together from would stay in the memory as well. */
    const bytes = Buffer.from(text);
    const output: Output = { path, type: 'application/xml', make: () => bytes.toString() };
    return { output, key };
  });
}

function entriesOf({ path, published, updated, claims }: ListedArticle): SitemapEntry[] {
  const modified = (updated ?? published).iso;
  return [
    { address: absolute(path), modified },
    { address: absolute(articlePictures(path)) },
    ...claims.map((claim) => ({ address: absolute(claim.path), modified: claim.modified.iso })),
  ];
}
