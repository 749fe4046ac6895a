import { articleView } from '../article/build.ts';
import type { ListedArticle } from '../article/listed.ts';
import { SEARCH_INDEX } from '../article/paths.ts';
import { castIndex, type Related, related } from '../article/related.ts';
import { type SiteView, siteViewOf } from '../article/site-view.ts';
import { publication } from '../publication.ts';
import { site } from '../site.config.ts';
import { dropCards } from './article-cards.ts';
import { claim } from './claim.ts';
import { digest } from './digest.ts';
import { type Edition, published } from './edition.ts';
import { type BrokenLink, mayGo } from './links.ts';
import { type Made, type MadeArticle, type MadeRecord, writtenAt } from './made.ts';
import { settle } from './manifest.ts';
import type { Names } from './names.ts';
import { fileOf } from './output.ts';
import type { Pool } from './pool.ts';
import { isThere, printSite, type SiteJob } from './print-site.ts';
import { printSearch, searchKey } from './search.ts';
import type { IndexReport } from './search-index.ts';
import { linksAround, type Shells } from './shell.ts';
import { sitePages } from './site-pages.ts';
import { sitemapJobs } from './sitemap.ts';
import { type Store, storeIn } from './store.ts';
import { sweep } from './sweep.ts';
import { following, isKnown } from './targets.ts';

export interface PrintOrder {
  edition: Edition;
  /** The folder of compiled articles. */
  store: string;
  record: MadeRecord;
  /** The folder of the built site. */
  dist: string;
  /** What builds have made there. */
  names: Names;
  shells: Shells;
  /** What Astro made by itself: its files in the built site. */
  files: readonly string[];
  cards: boolean;
  search: boolean;
  pool: Pool;
}

/** What a build did. */
export interface Report {
  articles: number;
  /** Articles that were made anew, and pages across articles. */
  printed: number;
  listed: number;
  broken: BrokenLink[];
  /** The search index, where it was made anew. */
  search: IndexReport | undefined;
}

/** Makes what has changed since the folder was last printed into, takes away what is gone, and follows the links. */
export async function print(order: PrintOrder): Promise<Report> {
  const { edition, store, record, dist, names, shells, cards, pool } = order;
  const { registry } = edition;
  const start = new Date();
  const before = record.read();
  const common = digest(edition.code, JSON.stringify(shells), String(cards));
  const articles = published(edition.articles);
  const kept = storeIn(store);
  const view = siteViewOf(articles, registry, site.lang);
  const jobs = articleJobs(articles, edition, common);
  const across = siteJobs(view, kept, common);
  const pages = [...across, ...sitemapJobs(articles, across, common)];
  const files = new Set([...order.files, ...pages.map(({ output }) => fileOf(output))]);
  const known = { articles: edition.articles, files };
  const searched = searchKey(view, common);
  const isOurs = (path: string) => names.has(fileOf({ path }));
  const changed = jobs
    .filter(({ slug, key }) => before.articles[slug]?.key !== key || !isOurs(`/articles/${slug}/`))
    .map((job) => ({ ...job, made: names.below(`/articles/${job.slug}`) }));
  const stale = pages.filter(
    ({ output, key }) => before.site[output.path] !== key || !isOurs(output.path) || !isThere(dist, output),
  );
  claim(
    dist,
    names,
    stale.map(({ output }) => fileOf(output)),
  );
  record.keep(untouched(before, changed, stale));
  const writing = printSite(stale, { dist, shells, isKnown: (end) => isKnown(known, end) });
  const [printed, listing] = await Promise.all([
    pool.run('print', { store, registry, shells, dist, cards }, changed, writing),
    writing,
  ]);
  if (cards && changed.length === jobs.length) await dropCards(start);
  for (const one of printed) names.renew(`/articles/${one.slug}`, one.files);
  const isMade = (path: string) => files.has(path) || path === INDEX || isArticle(path, edition);
  sweep(dist, names, isMade);
  const elsewhere = new Map(jobs.map(({ slug }) => [slug, before.articles[slug]?.elsewhere ?? []]));
  for (const one of printed) elsewhere.set(one.slug, one.elsewhere);
  const follow = following(dist, known);
  const around = linksAround(shells, new Set([site.lang, ...articles.map(({ lang }) => lang)]));
  const broken = [
    ...printed.flatMap((one) => one.broken),
    ...listing.broken,
    ...around.broken,
    ...follow([...elsewhere.values(), listing.elsewhere, around.elsewhere].flat()),
  ];
  const search = order.search
    ? await printSearch(dist, names, view, kept, before.search === searched)
    : undefined;
  settle(
    dist,
    names.below('').filter((path) => isMade(path) || isMade(partOf(path))),
  );
  if (broken.length === 0) {
    const keys = new Map(jobs.map(({ slug, key }) => [slug, key]));
    const made = printed.map((one): [string, MadeArticle] => [
      one.slug,
      {
        key: keys.get(one.slug) ?? '',
        written: writtenAt(dist, one.slug),
        elsewhere: one.elsewhere.filter(mayGo),
      },
    ]);
    const same = Object.entries(before.articles).filter(([slug]) => keys.has(slug));
    record.keep({
      articles: Object.fromEntries([...same, ...made]),
      site: Object.fromEntries(pages.map(({ output, key }) => [output.path, key])),
      search: order.search ? searched : '',
    });
  }
  return { articles: articles.length, printed: printed.length, listed: stale.length, broken, search };
}

/** The folder of the search index, in the site. */
const INDEX = SEARCH_INDEX.slice(0, -1);

/** The folder of an article or of the index that a file is in. */
const partOf = (path: string): string => /^\/(?:articles\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '';

/** Whether a path is the folder of a published article. */
function isArticle(path: string, { articles }: Edition): boolean {
  const kept = articles.get(/^\/articles\/([^/]+)$/.exec(path)?.[1] ?? '');
  return kept !== undefined && !kept.summary.data.draft;
}

interface ArticleJob {
  slug: string;
  key: string;
  others: readonly Related[];
}

/** An article is printed with all that it was compiled from, and with the names of those that it leads to. */
function articleJobs(
  articles: readonly ListedArticle[],
  { articles: kept }: Edition,
  common: string,
): ArticleJob[] {
  const casts = castIndex(articles);
  return articles.map(({ slug }) => {
    const others = related(slug, casts).map(({ article, shared }) => ({ article: named(article), shared }));
    return { slug, key: digest(common, kept.get(slug)?.key ?? '', JSON.stringify(others)), others };
  });
}

/** What a link to another article shows of it. */
const named = ({ slug, path, title, lang }: ListedArticle) => ({ slug, path, title, lang }) as ListedArticle;

function siteJobs(view: SiteView, store: Store, common: string): SiteJob[] {
  const context = {
    publication,
    open: (slug: string) => articleView(store.open(slug), view.registry, site.lang),
    pieces: remembering(({ slug }: { slug: string }) => store.pieces(slug)),
    isWriting: false,
  };
  return [...sitePages(view, context)].map((output) => ({ output, key: digest(common, output.key()) }));
}

/** What the coming changes leave alone. */
function untouched(before: Made, changed: readonly ArticleJob[], stale: readonly SiteJob[]): Made {
  const slugs = new Set(changed.map(({ slug }) => slug));
  const paths = new Set(stale.map(({ output }) => output.path));
  const those = <Value>(all: Record<string, Value>, touched: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !touched.has(name)));
  return {
    articles: those(before.articles, slugs),
    site: those(before.site, paths),
    search: '',
  };
}

/** As many articles as one data file is made from: each is asked for by several. */
const REMEMBERED = 200;

function remembering<Key extends { slug: string }, Value>(open: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key.slug) ?? open(key);
    if (known.size >= REMEMBERED && !known.has(key.slug)) known.clear();
    known.set(key.slug, value);
    return value;
  };
}
