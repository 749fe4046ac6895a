/** How many rows a page of a long list has. */
export const PAGE_SIZE = 100;

/** One page of a list. */
export interface ListPage<Row> {
  /** Nothing for the first page; the others count from the oldest, so that their addresses keep their rows. */
  number?: number;
  /** Without the base. */
  path: string;
  rows: readonly Row[];
  /** The pages beside it: towards the newest rows, and towards the oldest. */
  newer?: string;
  older?: string;
}

const pagePath = (list: string, number: number): string => `${list}page/${number}/`;

/**
 * A list, newest row first, as pages, the newest first. All pages but the first have exactly as many rows as a page
 * has; the first has the rest, up to twice as many. A new row changes the first page alone, until that is full: then its
 * older half becomes a page of its own, which the page after it names as its neighbour.
 * @param path the address of the list, which is that of its first page
 */
export function pagesOf<Row>(rows: readonly Row[], path: string, size = PAGE_SIZE): ListPage<Row>[] {
  const archives = Math.max(0, Math.ceil(rows.length / size) - 2);
  const head = rows.length - archives * size;
  const pathOf = (number: number) => (number > archives ? path : pagePath(path, number));
  const older = (number: number) => (number > 1 ? { older: pathOf(number - 1) } : {});
  const first: ListPage<Row> = { path, rows: rows.slice(0, head), ...older(archives + 1) };
  const rest = Array.from({ length: archives }, (_, index): ListPage<Row> => {
    const number = archives - index;
    const start = head + index * size;
    return {
      number,
      path: pathOf(number),
      rows: rows.slice(start, start + size),
      newer: pathOf(number + 1),
      ...older(number),
    };
  });
  return [first, ...rest];
}

/** Whether a list is too long for one page. */
export const isPaged = ({ number, older }: ListPage<unknown>): boolean =>
  number !== undefined || older !== undefined;
