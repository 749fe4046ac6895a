import type { Voice } from '../i18n/voice.ts';
import { memoize } from '../model/memoize.ts';
import { digest } from '../store/digest.ts';
import type { Link } from '../views/article/view.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { isPaged, type ListPage, pagesOf } from '../views/site/paging.ts';
import type { SiteView } from '../views/site/site-view.ts';
import { readSite } from './content.ts';

/** A list across articles, which has as many pages as it needs. */
export interface List<Row> {
  /** The address of its first page. */
  path: string;
  title: string;
  /** Newest first. */
  rows: readonly Row[];
  describe(rows: number): string;
  /** The pages above it; a list without says nothing of where it stands. */
  above?: readonly Link[];
  /** Whether it is a table, whose headings sort it. */
  sortable: boolean;
  /**
   * What the rows of a page show, as texts: while they stay, so does the page.
   * @param isFirst whether it is the page that has what counts all rows
   */
  keyOf(rows: readonly Row[], isFirst: boolean): readonly string[];
}

/** A list with its pages, the newest first. */
export interface PagedList<Row> extends List<Row> {
  pages: readonly ListPage<Row>[];
}

type ListOf<Row> = (site: SiteView) => PagedList<Row>;

/** What gives a list of a site, worked out once for all of its pages. */
export const listOf = <Row>(make: (site: SiteView) => List<Row>): ListOf<Row> =>
  memoize((site) => paged(make(site)), new WeakMap<SiteView, PagedList<Row>>());

export const paged = <Row>(list: List<Row>): PagedList<Row> => ({
  ...list,
  pages: pagesOf(list.rows, list.path),
});

/** The paths of a route `[...page]` that shows a list. */
export async function listPaths<Row>(listOf: ListOf<Row>) {
  const site = await readSite();
  return pathsOf(listOf(site), site.voice);
}

/** The same for a list whose address has other parameters. */
export const pathsOf = <Row>(list: PagedList<Row>, voice: Voice) =>
  list.pages.map((page) => ({
    params: { page: page.path.slice(list.path.length, -1) || undefined },
    cacheKey: digest(
      JSON.stringify([textsOf(list, page, voice), page.newer, page.older]),
      ...list.keyOf(page.rows, page.number === undefined),
    ),
  }));

/**
 * One page of a list, as its component shows it.
 * @param page the parameter of the route: `page/3`; nothing for the first page
 * @throws where the list has no such page
 */
export async function readList<Row>(listOf: ListOf<Row>, page: string | undefined) {
  const site = await readSite();
  return pageOf(listOf(site), page, site.voice);
}

export function pageOf<Row>(list: PagedList<Row>, param: string | undefined, voice: Voice) {
  const path = param === undefined ? list.path : `${list.path}${param}/`;
  const page = list.pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`The list ${list.path} has no page ${path}.`);
  const texts = textsOf(list, page, voice);
  return {
    head: { title: texts.title, description: texts.description, path },
    list: { voice, page, title: texts.title, caption: texts.caption, above: texts.above },
  };
}

/** A page of what was published earlier tells of nothing that changes when something is published. */
function textsOf<Row>(list: List<Row>, page: ListPage<Row>, { words: { lists } }: Voice) {
  const { title, path, rows, describe, above, sortable } = list;
  const sorting = sortable ? [lists.sorting] : [];
  if (page.number !== undefined) {
    const description = lists.archive(title, page.number);
    return {
      title: lists.page(title, page.number),
      description,
      caption: [description, ...sorting].join(' '),
      above: [...(above ?? []), { text: title, href: path }],
    };
  }
  const description = describe(rows.length);
  const caption = isPaged(page)
    ? [description, lists.newest(page.rows.length), ...sorting].join(' ')
    : description;
  return { title, description, caption, above };
}

/** What rows show of their articles, as digests; of rows that follow each other in an article, it once. */
export function rowDigests(rows: readonly { article: Pick<ListedArticle, 'rowDigest'> }[]): string {
  let digests = '';
  let last: string | undefined;
  for (const { article } of rows) {
    if (article.rowDigest === last) continue;
    last = article.rowDigest;
    digests += ` ${last}`;
  }
  return digests;
}

/** What lists of articles show of them, as digests. */
export const listDigests = (articles: readonly Pick<ListedArticle, 'rowDigest'>[]): string =>
  articles.map(({ rowDigest = '' }) => rowDigest).join(' ');

/** What whole articles hold, as digests. */
export const wholeDigests = (articles: readonly Pick<ListedArticle, 'digest'>[]): string =>
  articles.map(({ digest: own = '' }) => own).join(' ');
