import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../site/content.ts';
import { site } from '../site.config.ts';
import { digest } from '../store/digest.ts';
import { filesBelow } from '../store/files.ts';
import { type BuildManifest, builtArticles, linksElsewhere, untouched } from './build-manifest.ts';
import { openBundle } from './bundle.ts';
import { claim } from './claim.ts';
import { copyAstroOutput } from './copy-astro-output.ts';
import { type BrokenLink, mayGo } from './links.ts';
import { settle } from './manifest.ts';
import type { Names } from './names.ts';
import { pageError } from './page-error.ts';
import { fileOf } from './page-file.ts';
import { type PagePlan, planPages } from './page-plan.ts';
import type { Pool } from './pool.ts';
import { INDEX, makeSearchIndex, type SearchReport } from './search-files.ts';
import {
  articleIn,
  type FoundShard,
  isIn,
  refuseOthers,
  SHARD_FILE,
  type Shard,
  writeShard,
} from './shard.ts';
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
  const { bundle, astro, code, content, dist, names, manifest, cards, shard, shards, pool } = order;
  const start = new Date();
  const entry = await openBundle(bundle);
  entry.provideContent(content);
  const common = digest(code, String(cards));
  const origin = { address: site.address + site.base, code: common, content: content.key };
  if (shards) refuseOthers(shards, origin);
  const before = manifest.read();
  const whole = planPages(await entry.pagePaths(), content, common);
  const plan = { ...whole, articles: whole.articles.filter(({ slug }) => !shard || isIn(shard, slug)) };
  const sitewide = await siteJobs(entry, plan, order, common);
  /* What a shard leaves to the merging: its pages lead there all the same. */
  const across = shard ? [] : sitewide;
  const changed = plan.articles.filter(
    ({ slug, key }) => before.articles[slug]?.key !== key || !names.has(`/articles/${slug}/index.html`),
  );
  const stale = across.filter(
    (job) => before.site[job.file] !== job.key || !names.has(job.file) || !isThere(dist, job),
  );
  await makeAhead(stale.filter(({ mayShowAll }) => mayShowAll));
  const ofAstro = shard ? filesBelow(astro) : copyAstroOutput(astro, dist, names);
  const files = new Set([...ofAstro, ...sitewide.map(({ file }) => file)]);
  claim(dist, names, shard ? [SHARD_FILE] : stale.map(({ file }) => file));
  if (shard) rmSync(join(dist, SHARD_FILE), { force: true });
  manifest.save(untouched(before, changed, stale));
  const known = { articles: new Map(content.listed.map((article) => [article.slug, article])), files };
  const making = makeSitePages(stale, dist, (end) => isKnown(known, end));
  const fixed = [...files].filter((target) => !mayGo({ target }));
  const setup = { bundle, content: { ...content, listed: [] }, dist, cards, fixed };
  const filesNow = (slug: string) => names.below(`/articles/${slug}`);
  const jobs = changed.map(({ slug, pages }) => ({ slug, pages, made: filesNow(slug) }));
  const taking = shards && jobs.map(({ slug, made }) => ({ slug, made, ...articleIn(shards, slug) }));
  const [made, listing] = await Promise.all([
    taking ? pool.run('take', { dist }, taking, making) : pool.run('article', setup, jobs, making),
    making,
  ]);
  if (cards && !shards && changed.length === content.articles.size) await dropCards(start);
  for (const { slug, files } of made) names.renew(`/articles/${slug}`, files);
  const own = new Set(plan.articles.map(({ slug }) => slug));
  const isMade = (path: string) =>
    own.has(articleOf(path)) || (shard ? path === SHARD_FILE : files.has(path) || path === INDEX);
  sweep(dist, names, isMade);
  const elsewhere = linksElsewhere(plan, before, made);
  const follow = following(dist, known);
  const broken = [
    ...made.flatMap((one) => one.broken),
    ...listing.broken,
    ...(shard ? [] : follow([...elsewhere.values(), listing.elsewhere].flat())),
  ];
  const searchKey = digest(common, content.key);
  const search =
    order.search && !shard
      ? await makeSearchIndex(entry.searchRecords, order, before.search === searchKey)
      : undefined;
  settle(
    dist,
    names.below('').filter((path) => isMade(path) || isMade(partOf(path))),
  );
  if (broken.length === 0) {
    const articles = builtArticles(plan, before, made, dist, shard ? () => true : mayGo);
    manifest.save({
      articles,
      site: Object.fromEntries(across.map(({ file, key }) => [file, key])),
      search: order.search && !shard ? searchKey : '',
    });
    if (shard) writeShard(dist, { ...shard, ...origin }, articles, filesNow);
  }
  return { articles: plan.articles.length, printed: made.length, listed: stale.length, broken, search };
}

/** The folder of an article or of the index that a file is in. */
const partOf = (path: string): string => /^\/(?:articles\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '';

/** The article whose folder a path is. */
const articleOf = (path: string): string => /^\/articles\/([^/]+)$/.exec(path)?.[1] ?? '';

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
