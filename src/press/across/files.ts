import { type DataPlace, dataFile, dataTable, type SiteData } from '../../exports/data/site.ts';
import { articlesRss } from '../../exports/feeds/articles.ts';
import { claimsRss, latestNews } from '../../exports/feeds/claims.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { LLMS_ARTICLES, llms } from '../../exports/llms.ts';
import { type DataName, dataPartPath, dataPath } from '../../exports/paths.ts';
import type { Publication } from '../../exports/publication.ts';
import { ARTICLES_FEED, ARTICLES_JSON_FEED, CLAIMS_FEED } from '../../views/paths.ts';
import { pagesOf } from '../../views/site/paging.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import {
  type Across,
  file,
  keyOf,
  listDigests,
  rowDigests,
  type SiteContext,
  type SitePage,
  wholeDigests,
} from './page.ts';

/** Articles in full in a feed: whoever comes less often finds the rest in the list. */
const FEED_ARTICLES = 30;

/** Feeds, data, and what programs read. */
export const files: Across = function* (site: SiteView, context: SiteContext): Iterable<SitePage> {
  yield* feeds(site, context);
  yield* data(site, context);
  const { articles } = site;
  yield file({
    path: '/llms.txt',
    type: 'text/plain',
    make: () => llms(articles, context.publication),
    key: () => keyOf(listDigests(articles.slice(0, LLMS_ARTICLES))),
  });
};

function* feeds({ articles }: SiteView, { publication, open }: SiteContext): Iterable<SitePage> {
  const newest = articles.slice(0, FEED_ARTICLES);
  const key = () => keyOf(wholeDigests(newest));
  const views = () => newest.map(({ slug }) => open(slug));
  yield file({
    path: ARTICLES_FEED,
    type: 'application/rss+xml',
    make: () => articlesRss(views(), publication),
    key,
  });
  yield file({
    path: ARTICLES_JSON_FEED,
    type: 'application/feed+json',
    make: () => jsonFeed(views(), publication),
    key,
  });
  const news = latestNews(articles, publication);
  yield file({
    path: CLAIMS_FEED,
    type: 'application/rss+xml',
    make: () => claimsRss(news, publication),
    key: () =>
      keyOf(
        news.map(({ claim, change }) => [claim.path, change.id]),
        rowDigests(news),
      ),
  });
}

/**
 * All of it. What articles add is in files of a hundred articles, and of the newest up to two hundred, as pages of lists
 * are: a file of a hundred thousand claims would be no use to anybody, and would change with every edit.
 */
function* data({ articles, registry }: SiteView, { publication, pieces }: SiteContext): Iterable<SitePage> {
  const all = { registry, contributionOf: pieces };
  const parties = () => keyOf(listDigests(articles), [...registry]);
  yield* dataFiles('entities', { path: dataPath('entities') }, { ...all, articles }, publication, parties);
  const pages = pagesOf(articles, '');
  for (const [index, { number, rows }] of pages.entries()) {
    const after = pages[index + 1]?.number;
    const key = () => keyOf(wholeDigests(rows), after ?? '');
    for (const name of ['claims', 'figures', 'sources'] as const) {
      const place = {
        path: number === undefined ? dataPath(name) : dataPartPath(name, number),
        ...(after !== undefined && { older: dataPartPath(name, after) }),
      };
      yield* dataFiles(name, place, { ...all, articles: rows }, publication, key);
    }
  }
}

function* dataFiles(
  name: DataName,
  place: DataPlace,
  data: SiteData,
  publication: Publication,
  key: () => string,
): Iterable<SitePage> {
  yield file({
    path: place.path,
    type: 'application/json',
    make: () => dataFile(name, data, publication, place),
    key,
  });
  yield file({
    path: place.path.replace(/json$/, 'csv'),
    type: 'text/csv',
    make: () => dataTable(name, data, publication),
    key,
  });
}
