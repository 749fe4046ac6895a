import type { Voice } from '../../i18n/voice.ts';
import type { Link } from '../../views/article/view.ts';
import { isPaged, type ListPage, pagesOf } from '../../views/site/paging.ts';
import type { PageOutput } from '../output.ts';
import { keyOf, page, type SitePage } from './page.ts';

/** A list that has as many pages as it needs. */
export interface List<Row> {
  /** Of its first page. */
  path: string;
  title: string;
  /** Newest first. */
  rows: readonly Row[];
  describe(rows: number): string;
  /** The pages above it; a list without says nothing of where it stands. */
  above?: readonly Link[];
  /** Whether it is a table, whose headings sort it. */
  sortable: boolean;
  body: PageOutput['body'];
  /** What a page shows besides its rows. */
  props(page: ListPage<Row>): object;
  /** What the rows of a page show, as text; `isFirst` is said of the page that has what counts all rows. */
  keyOf(rows: readonly Row[], isFirst: boolean): readonly string[];
}

export const listPages = <Row>(list: List<Row>, voice: Voice): SitePage[] =>
  pagesOf(list.rows, list.path).map((one) => {
    const texts = textsOf(list, one, voice);
    const { title, description } = texts;
    return page({
      path: one.path,
      shell: list.sortable ? 'ledger' : 'plain',
      body: list.body,
      document: () => ({ title, description }),
      props: () => ({ voice, page: one, ...texts, ...list.props(one) }),
      key: () =>
        keyOf(texts, one.newer ?? '', one.older ?? '', ...list.keyOf(one.rows, one.number === undefined)),
    });
  });

/** A page of what was published earlier tells of nothing that changes when something is published. */
function textsOf<Row>(list: List<Row>, one: ListPage<Row>, { words: { lists } }: Voice) {
  const { title, path, rows, describe, above, sortable } = list;
  const sorting = sortable ? [lists.sorting] : [];
  if (one.number !== undefined) {
    const description = lists.archive(title, one.number);
    return {
      title: lists.page(title, one.number),
      description,
      caption: [description, ...sorting].join(' '),
      above: [...(above ?? []), { text: title, href: path }],
    };
  }
  const description = describe(rows.length);
  const caption = isPaged(one)
    ? [description, lists.newest(one.rows.length), ...sorting].join(' ')
    : description;
  return { title, description, caption, above };
}
