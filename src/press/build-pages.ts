import type { SiteContent } from '../site/content.ts';
import { site } from '../site.config.ts';
import { digest } from '../store/digest.ts';
import { filesBelow } from '../store/files.ts';
import type { ArticleResult } from './article-pages.ts';
import { type BuildManifest, builtArticles, linksElsewhere, untouched } from './build-manifest.ts';
import { openBundle } from './bundle.ts';
import { claim } from './claim.ts';
import { copyAstroOutput } from './copy-astro-output.ts';
import { type Extent, filesAcross, madeBy, shardOf } from './extent.ts';
import { type BrokenLink, mayGo } from './links.ts';
import { settle } from './manifest.ts';
import type { Names } from './names.ts';
import { pageError } from './page-error.ts';
import { fileOf } from './page-file.ts';
import { type PagePlan, planPages } from './page-plan.ts';
import type { Pool } from './pool.ts';
import {
  beginSearchIndex,
  INDEX,
  isIndexThere,
  type SearchReport,
  writeSearchIndex,
} from './search-files.ts';
import { articleIn, type FoundShard, openShard, refuseOthers, type Shard, writeShard } from './shard.ts';
import { isThere, makeAhead, makeSitePages, type SiteJob } from './site-pages.ts';
import { sitemapJobs } from './sitemap.ts';
import { sweep } from './sweep.ts';
import { following, isKnown } from './targets.ts';

export interface PagesOrder {
  /** The folder of the bundle that Astro has made of the pages. */
  bundle: string;
  /** A digest of the sources of the project. */
  code: string;
  content: SiteContent;
  /** The folder of the built site. */
  dist: string;
  /** What builds have made there. */
  names: Names;
  /** The folder of what Astro made by itself, which belongs into the built site as it is. */
  astro: string;
  manifest: BuildManifest;
  cards: boolean;
  search: boolean;
  /** Makes this share of the articles alone. */
  shard: Shard | undefined;
  /** Takes the pages of articles from these, in the place of making them. */
  shards: readonly FoundShard[] | undefined;
  pool: Pool;
}

/** What a build did. */
export interface Report {
  articles: number;
  /** Articles that were made anew, and pages and files across articles. */
  printed: number;
  listed: number;
  broken: BrokenLink[];
  /** The search index, where it was made anew. */
  search: SearchReport | undefined;
}

type Entry = Awaited<ReturnType<typeof openBundle>>;

/** Makes what has changed since the folder was last built into, takes away what is gone, and follows the links. */
export async function buildPages(order: PagesOrder): Promise<Report> {
  const { bundle, code, content, dist, names, manifest, cards, shard, shards } = order;
  const start = new Date();
  const entry = await openBundle(bundle);
  entry.provideContent(content);
  const common = digest(code, String(cards));
  const origin = { address: site.address + site.base, code: common, content: content.key };
  if (shards) refuseOthers(shards, origin);
  const before = manifest.read();
  const whole = await wholeSite(entry, order, common);
  const extent = shard ? shardOf(whole, shard) : whole;
  const changed = extent.articles.filter(
    ({ slug, key }) => before.articles[slug]?.key !== key || !names.has(`/articles/${slug}/index.html`),
  );
  const stale = extent.across.filter(
    (job) => before.site[job.file] !== job.key || !names.has(job.file) || !isThere(dist, job),
  );
  await makeAhead(stale.filter(({ mayShowAll }) => mayShowAll));
  copyAstroOutput(order.astro, extent.astro, dist, names);
  claim(
    dist,
    names,
    stale.map(({ file }) => file),
  );
  if (shard) openShard(dist, names);
  manifest.save(untouched(before, extent, changed, stale));
  const searchKey = extent.search ? digest(common, content.key) : '';
  const isSearchNew = extent.search && !(before.search === searchKey && isIndexThere(dist));
  const index = isSearchNew ? beginSearchIndex(entry.searchRecords()) : undefined;
  const known = {
    articles: new Map(content.listed.map((article) => [article.slug, article])),
    files: filesAcross(whole),
  };
  const making = makeSitePages(stale, dist, (end) => isKnown(known, end));
  const [made, listing] = await Promise.all([makeArticles(changed, known.files, order, making), making]);
  if (cards && !shards && changed.length === content.articles.size) await dropCards(start);
  for (const { slug, files } of made) names.renew(`/articles/${slug}`, files);
  const isMade = madeBy(extent);
  sweep(dist, names, isMade);
  const links = extent.follows ? [...linksElsewhere(extent, before, made), ...listing.elsewhere] : [];
  const broken = [...made.flatMap((one) => one.broken), ...listing.broken, ...following(dist, known)(links)];
  const search = index && writeSearchIndex(await index, order);
  settle(
    dist,
    names.below('').filter((path) => isMade(path) || isMade(partOf(path))),
  );
  if (broken.length === 0) {
    const articles = builtArticles(extent, before, made, dist);
    manifest.save({
      articles,
      site: Object.fromEntries(extent.across.map(({ file, key }) => [file, key])),
      search: searchKey,
    });
    if (shard) writeShard(dist, { ...shard, ...origin }, articles, names);
  }
  return { articles: extent.articles.length, printed: made.length, listed: stale.length, broken, search };
}

async function wholeSite(entry: Entry, order: PagesOrder, common: string): Promise<Extent> {
  const plan = planPages(await entry.pagePaths(), order.content, common);
  return {
    articles: plan.articles,
    across: await siteJobs(entry, plan, order, common),
    astro: filesBelow(order.astro),
    besides: INDEX,
    search: order.search,
    follows: true,
  };
}

/**
 * Makes articles, or takes them from shards.
 * @param across files of the site that no article has
 * @param first what this thread has to do before it joins in
 */
async function makeArticles(
  changed: Extent['articles'],
  across: ReadonlySet<string>,
  { bundle, content, dist, names, cards, shards, pool }: PagesOrder,
  first: Promise<unknown>,
): Promise<ArticleResult[]> {
  const jobs = changed.map(({ slug, pages }) => ({ slug, pages, made: names.below(`/articles/${slug}`) }));
  if (shards) {
    const taken = jobs.map(({ slug, made }) => ({ slug, made, ...articleIn(shards, slug) }));
    return pool.run('take', { dist }, taken, first);
  }
  const fixed = [...across].filter((target) => !mayGo({ target }));
  return pool.run(
    'article',
    { bundle, content: { ...content, listed: [] }, dist, cards, fixed },
    jobs,
    first,
  );
}

/** The folder of an article or of the index that a file is in. */
const partOf = (path: string): string => /^\/(?:articles\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '';

async function siteJobs(
  { renderPath, readHostingFiles }: Entry,
  { across }: PagePlan,
  { bundle, content }: PagesOrder,
  common: string,
): Promise<SiteJob[]> {
  const pages = across.map((path): SiteJob => {
    const { isPage, key, cacheKey } = path;
    const content = () =>
      renderPath(path).catch((error) => {
        throw pageError(error, path, bundle);
      });
    return { file: fileOf(path), isPage, key, content, mayShowAll: cacheKey === undefined };
  });
  const hosting = [...(await readHostingFiles())].map(
    ([name, text]): SiteJob => ({
      file: `/${name}`,
      isPage: false,
      key: digest(common, text),
      content: async () => text,
    }),
  );
  const addresses = across
    .filter(({ isPage }) => isPage)
    .map(({ pathname }) => pathname.replace(/\/?$/, '/'));
  const listed = addresses.filter((path) => !/^\/(?:404|500)\/$/.test(path));
  return [...pages, ...hosting, ...sitemapJobs(content.listed, listed, common)];
}

/** Forgets the cards that no article has asked for since: to be called when all articles have. */
async function dropCards(since: Date): Promise<void> {
  const { CARDS, prune } = await import('../cards/cache.ts');
  await prune(CARDS, since);
}
