import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListPage, pagesOf } from '../../src/views/site/paging.ts';

const SIZE = 3;
const LIST = '/claims/';
/** Newest first: the oldest row is 1. */
const rowsTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const pages = (count: number) => pagesOf(rowsTo(count), LIST, SIZE);
const counts = fc.integer({ min: 0, max: 60 });

describe('the pages of a list', () => {
  test('are one, until that is twice as long as a page', () => {
    expect(pages(6)).toEqual([{ path: '/claims/', rows: [6, 5, 4, 3, 2, 1] }]);
    expect(pages(0)).toEqual([{ path: '/claims/', rows: [] }]);
  });

  test('are numbered from the oldest, and each names those beside it', () => {
    expect(pages(11)).toEqual([
      { path: '/claims/', rows: [11, 10, 9, 8, 7], older: '/claims/page/2/' },
      {
        number: 2,
        path: '/claims/page/2/',
        rows: [6, 5, 4],
        newer: '/claims/',
        older: '/claims/page/1/',
      },
      { number: 1, path: '/claims/page/1/', rows: [3, 2, 1], newer: '/claims/page/2/' },
    ]);
  });

  test('have every row once, in order', () => {
    fc.assert(
      fc.property(counts, (count) => {
        expect(pages(count).flatMap(({ rows }) => rows)).toEqual(rowsTo(count));
      }),
    );
  });

  test('are full, but for the first, which has no more than two pages have', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [first, ...rest] = pages(count);
        expect(first?.rows.length).toBeLessThanOrEqual(2 * SIZE);
        if (rest.length > 0) expect(first?.rows.length).toBeGreaterThan(SIZE);
        for (const { rows } of rest) expect(rows).toHaveLength(SIZE);
      }),
    );
  });

  test('lead from the first to the last and back', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const all = pages(count);
        const byPath = new Map(all.map((page) => [page.path, page]));
        const walk = (start: ListPage<number> | undefined, side: 'newer' | 'older') => {
          const seen: string[] = [];
          for (let page = start; page; page = byPath.get(page[side] ?? '')) seen.push(page.path);
          return seen;
        };
        expect(walk(all[0], 'older')).toEqual(all.map(({ path }) => path));
        expect(walk(all.at(-1), 'newer')).toEqual(all.map(({ path }) => path).reverse());
      }),
    );
  });

  test('keep their rows when one is added: the first changes, and at most one page comes to it', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const [before, after] = [pages(count), pages(count + 1)];
        const archive = (all: ListPage<number>[]) =>
          new Map(all.slice(1).map(({ path, rows }) => [path, rows]));
        const added = after.length - before.length;
        expect([0, 1]).toContain(added);
        for (const [path, rows] of archive(before)) expect(archive(after).get(path)).toEqual(rows);
      }),
    );
  });

  test('keep everything but one neighbour’s address, where a page comes to them', () => {
    const kept = (count: number) => pages(count).slice(1);
    expect(kept(12)).toEqual(kept(11));
    expect(kept(13).slice(2)).toEqual(kept(12).slice(1));
    expect(kept(13)[1]).toEqual({ ...kept(12)[0], newer: '/claims/page/3/' });
  });
});
