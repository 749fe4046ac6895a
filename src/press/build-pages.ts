import type { SiteContent } from '../site/content.ts';
import { digest } from '../store/digest.ts';
import type { ArticleResult } from './article-pages.ts';
import { type BuildManifest, type BuiltArticle, type BuiltState, writtenAt } from './build-manifest.ts';
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
  const { bundle, astro, code, content, dist, names, manifest, cards, pool } = order;
  const start = new Date();
  const entry = await openBundle(bundle);
  entry.provideContent(content);
  const common = digest(code, String(cards));
  const before = manifest.read();
  const plan = planPages(await entry.pagePaths(), content, common);
  const across = await siteJobs(entry, plan, order, common);
  const changed = plan.articles.filter(
    ({ slug, key }) => before.articles[slug]?.key !== key || !names.has(`/articles/${slug}/index.html`),
  );
  const stale = across.filter(
    (job) => before.site[job.file] !== job.key || !names.has(job.file) || !isThere(dist, job),
  );
  await makeAhead(stale.filter(({ mayShowAll }) => mayShowAll));
  const files = new Set([...copyAstroOutput(astro, dist, names), ...across.map(({ file }) => file)]);
  claim(
    dist,
    names,
    stale.map(({ file }) => file),
  );
  manifest.save(untouched(before, changed, stale));
  const known = { articles: new Map(content.listed.map((article) => [article.slug, article])), files };
  const making = makeSitePages(stale, dist, (end) => isKnown(known, end));
  const fixed = [...files].filter((target) => !mayGo({ target }));
  const setup = { bundle, content: { ...content, listed: [] }, dist, cards, fixed };
  const jobs = changed.map(({ slug, pages }) => ({ slug, pages, made: names.below(`/articles/${slug}`) }));
  const [made, listing] = await Promise.all([pool.run('article', setup, jobs, making), making]);
  if (cards && changed.length === plan.articles.length) await dropCards(start);
  for (const { slug, files } of made) names.renew(`/articles/${slug}`, files);
  const isMade = (path: string) => files.has(path) || path === INDEX || content.articles.has(articleOf(path));
  sweep(dist, names, isMade);
  const elsewhere = linksElsewhere(plan, before, made);
  const follow = following(dist, known);
  const broken = [
    ...made.flatMap((one) => one.broken),
    ...listing.broken,
    ...follow([...elsewhere.values(), listing.elsewhere].flat()),
  ];
  const searchKey = digest(common, content.key);
  const search = order.search
    ? await makeSearchIndex(entry.searchRecords, order, before.search === searchKey)
    : undefined;
  settle(
    dist,
    names.below('').filter((path) => isMade(path) || isMade(partOf(path))),
  );
  if (broken.length === 0)
    manifest.save({
      articles: builtArticles(plan, before, made, dist),
      site: Object.fromEntries(across.map(({ file, key }) => [file, key])),
      search: order.search ? searchKey : '',
    });
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

/** What the coming changes leave alone. */
function untouched(before: BuiltState, changed: PagePlan['articles'], stale: readonly SiteJob[]): BuiltState {
  const slugs = new Set(changed.map(({ slug }) => slug));
  const files = new Set(stale.map(({ file }) => file));
  const those = <Value>(all: Record<string, Value>, touched: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !touched.has(name)));
  return { articles: those(before.articles, slugs), site: those(before.site, files), search: '' };
}

/** The links that lead out of each article: as it is now, or as it was when it was made. */
function linksElsewhere({ articles }: PagePlan, before: BuiltState, made: readonly ArticleResult[]) {
  const links = new Map(articles.map(({ slug }) => [slug, before.articles[slug]?.elsewhere ?? []]));
  for (const { slug, elsewhere } of made) links.set(slug, elsewhere);
  return links;
}

function builtArticles(
  { articles }: PagePlan,
  before: BuiltState,
  made: readonly ArticleResult[],
  dist: string,
): BuiltState['articles'] {
  const keys = new Map(articles.map(({ slug, key }) => [slug, key]));
  const same = Object.entries(before.articles).filter(([slug]) => keys.has(slug));
  const anew = made.map(({ slug, elsewhere }): [string, BuiltArticle] => [
    slug,
    { key: keys.get(slug) ?? '', written: writtenAt(dist, slug), elsewhere: elsewhere.filter(mayGo) },
  ]);
  return Object.fromEntries([...same, ...anew]);
}

/** Forgets the cards that no article has asked for since: to be called when all articles have. */
async function dropCards(since: Date): Promise<void> {
  const { CARDS, prune } = await import('../cards/cache.ts');
  await prune(CARDS, since);
}
