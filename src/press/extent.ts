import type { PagePlan } from './page-plan.ts';
import { isIn, SHARD_FILE, type Shard } from './shard.ts';
import type { SiteJob } from './site-pages.ts';

/** What of the site a build makes. */
export interface Extent {
  articles: PagePlan['articles'];
  /** Pages and files across articles. */
  across: readonly SiteJob[];
  /** What Astro has made by itself, by path in the site. */
  astro: readonly string[];
  /** A file or folder that stands there besides. */
  besides: string;
  /** Whether there is to be a search index. */
  search: boolean;
  /** Whether the links that lead out of articles are followed; else all are left to whoever puts shards together. */
  follows: boolean;
}

/** A share of the articles. What goes across them is left to the merging: pages lead there all the same. */
export const shardOf = ({ articles }: Extent, shard: Shard): Extent => ({
  articles: articles.filter(({ slug }) => isIn(shard, slug)),
  across: [],
  astro: [],
  besides: SHARD_FILE,
  search: false,
  follows: false,
});

/** The files that no article has. */
export const filesAcross = ({ astro, across }: Extent): Set<string> =>
  new Set([...astro, ...across.map(({ file }) => file)]);

/** Tells of a file of the site, or of a folder with all that is in it, whether a build makes it: `/articles/x`. */
export function madeBy(extent: Extent): (path: string) => boolean {
  const files = filesAcross(extent).add(extent.besides);
  const folders = new Set(extent.articles.map(({ slug }) => `/articles/${slug}`));
  return (path) => files.has(path) || folders.has(path);
}
