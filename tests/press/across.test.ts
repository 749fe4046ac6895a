import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { entityId } from '../bench/corpus/entities.ts';
import { slugAt } from '../bench/corpus/write.ts';
import type { Across, Content } from './support/across.ts';

/** The pages across articles of these sites, as a process makes them that renders as the press does. */
async function made(...contents: Content[]): Promise<Across[]> {
  const script = 'tests/press/support/across.ts';
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(contents)], {
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout);
}

const first = (count: number): Content['articles'] =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [index, 1]));
const without = (articles: Content['articles'], ...gone: number[]): Content['articles'] =>
  Object.fromEntries(Object.entries(articles).filter(([index]) => !gone.includes(Number(index))));

const many = first(120);
/** What an editor does, one after the other: each site differs a little from the one before. */
const story: Content[] = [
  { articles: many },
  { articles: { ...many, 60: 2 } },
  { articles: { ...many, 60: 2, 120: 1 } },
  { articles: without({ ...many, 60: 2, 120: 1 }, 3, 90) },
  { articles: without({ ...many, 60: 2, 120: 1 }, 3, 90), entities: { 7: 2 } },
  { articles: first(24) },
  { articles: first(2) },
  { articles: {} },
];

let sites: Across[] = [];
beforeAll(async () => {
  sites = await made(...story);
}, 120_000);

const site = (index: number): Across => sites[index] ?? {};
const changed = (before: Across, after: Across) =>
  Object.keys(after).filter((path) => before[path]?.key !== after[path]?.key);
const htmlOf = (pages: Across) => Object.entries(pages).filter(([path]) => path.endsWith('/'));

test('a page whose key has not changed has not changed itself, whatever became of the content', () => {
  const all = sites.flatMap((pages) => Object.entries(pages));
  const seen = new Map<string, string>();
  for (const [path, { key, content }] of all) {
    const name = `${path} ${key}`;
    expect(seen.get(name) ?? content, path).toBe(content);
    seen.set(name, content);
  }
  expect(all.length - seen.size).toBeGreaterThan(500);
});

test('after an edit only the pages that show the article are made again', () => {
  const stale = changed(site(0), site(1));
  const pages = stale.filter((path) => path.endsWith('/'));
  const of = (list: string) => pages.filter((path) => path.startsWith(list)).length;
  const each = ['/articles/', '/figures/', '/sources/', '/claims/page/', '/claims/year/', '/entities/'].map(
    of,
  );
  expect(each).toEqual([1, 1, 1, 1, 1, 6]);
  expect(of('/timeline/')).toBeLessThan(5);
  expect(stale.length).toBeLessThan(Object.keys(site(1)).length / 3);
});

test('after an edit of an entity only its own page, the list and the data are made again', () => {
  const stale = changed(site(3), site(4));
  expect(stale.filter((path) => path.endsWith('/')).toSorted()).toEqual([
    '/entities/',
    `/entities/${entityId(7)}/`,
  ]);
});

describe('however many articles there are', () => {
  test('no page is longer than 200 rows make it', () => {
    for (const pages of sites)
      for (const [path, { length }] of htmlOf(pages)) expect(length, path).toBeLessThan(300_000);
    expect(site(0)['/claims/page/1/']?.length).toBeLessThan(0.8 * (site(0)['/claims/']?.length ?? 0));
  });

  test('every article, claim and party is reached from the first page of its list', () => {
    const pages = site(0);
    const reached = (list: string) => {
      const found = new Set<string>();
      const queue = [list];
      for (const path of queue) {
        for (const link of pages[path]?.links ?? []) {
          if (link.startsWith(`${list}page/`) && !queue.includes(link)) queue.push(link);
          found.add(link);
        }
      }
      return [...found];
    };
    const articles = Object.keys(many).map((index) => `/articles/${slugAt(Number(index))}/`);
    expect(reached('/articles/')).toEqual(expect.arrayContaining(articles));
    const claims = reached('/claims/').filter((path) => /^\/articles\/.*\/claims\/.+\/$/.test(path));
    expect(claims).toHaveLength(10 * articles.length);
    expect(
      reached('/entities/').filter((path) => pages[path] && /^\/entities\/[^/]+\/$/.test(path)),
    ).toHaveLength(40);
  });

  test('the pages of a list lead to each other and to nothing that is not there', () => {
    for (const pages of sites) {
      const across = htmlOf(pages).flatMap(([, { links }]) => links);
      const lost = across.filter(
        (path) => !(path in pages) && !/^\/(?:articles\/[^/]+\/|method\/|data\/)/.test(path),
      );
      expect([...new Set(lost)]).toEqual([]);
    }
  });
});
