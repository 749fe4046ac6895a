import { counter } from '../counted.ts';

const count = counter('en');

/** What long lists say of themselves: they are cut into pages. */
export const lists = {
  pages: 'Pages of this list',
  newer: 'Newer',
  older: 'Older',
  page: (title: string, page: number) => `${title}, page ${page}`,
  /** Of a page that keeps its rows for good. */
  archive: (title: string, page: number) =>
    `${title}, page ${page} of those published earlier, counted from the oldest.`,
  /** Of the first page of several. */
  newest: (shown: number) => `The newest ${shown} are on this page.`,
  /** What pressing a heading does where there are more rows on other pages. */
  sorting: 'The headings sort this page alone.',
  sort: 'Sort by',
  of: (shown: number, all: number) =>
    `The newest ${count(shown, { other: '#' })} of ${count(all, { other: '#' })}.`,
  all: 'All of them',
  drawnFrom: (shown: number, all: number) =>
    `Drawn from the ${shown} newest of ${count(all, { other: '#' })} articles.`,
  articles: {
    title: 'Articles',
    all: 'All articles',
    description: (articles: number) =>
      count(articles, { one: '# article.', other: '# articles, the newest first.' }),
    empty: 'Nothing is published yet.',
  },
};
