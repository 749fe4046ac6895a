import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mark } from '../../src/press/manifest.ts';
import { articleIn, isIn, readShards, refuseOthers, type ShardFile } from '../../src/press/shard.ts';
import { takeArticle } from '../../src/press/take-article.ts';
import { put } from '../support/put.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const HOW =
  '--merge takes a folder that holds the folder of each shard, as npm run build -- --shard 1/2 --outDir shards/1 makes them.';
const origin = { address: 'https://news.example/', code: 'code', content: 'content' };

const putShard = (name: string, file: Partial<ShardFile>) =>
  put(folder, `${name}/shard.json`, JSON.stringify({ ...origin, articles: {}, ...file }));

test.each([1, 2, 3, 7])(
  'every article is in one of %i shards, and in the same one whatever else there is',
  (of) => {
    const slugs = Array.from({ length: 700 }, (_, index) => `article-${index}`);
    const shards = Array.from({ length: of }, (_, index) =>
      slugs.filter((slug) => isIn({ number: index + 1, of }, slug)),
    );
    expect(shards.flat().sort()).toEqual(slugs.toSorted());
    for (const own of shards) expect(own.length).toBeGreaterThan(700 / of / 2);
    expect(isIn({ number: 2, of: 4 }, 'crossings')).toBe(false);
    expect(isIn({ number: 3, of: 4 }, 'crossings')).toBe(true);
  },
);

test('shards are read in the order of their numbers, whatever their folders are called', () => {
  putShard('b', { number: 1, of: 2 });
  putShard('a', { number: 2, of: 2 });
  put(folder, 'notes.txt', 'mine');
  put(folder, 'c/notes.txt', 'mine');
  expect(readShards(folder).map((shard) => shard.folder)).toEqual([at('b'), at('a')]);
});

test('where no shards are, it is said how they are made', () => {
  expect(() => readShards(at('none'))).toThrow(`There is no folder ${at('none')}. ${HOW}`);
  put(folder, 'notes.txt', 'mine');
  expect(() => readShards(at('notes.txt'))).toThrow(`There is no folder ${at('notes.txt')}. ${HOW}`);
  expect(() => readShards(folder)).toThrow(
    `There is no shard in ${folder}: no folder in it has a shard.json. ${HOW}`,
  );
});

test('a shard that is missing, is there twice, or is one of another number of shards, is named', () => {
  putShard('1', { number: 1, of: 3 });
  putShard('3', { number: 3, of: 3 });
  expect(() => readShards(folder)).toThrow(
    `Shard 2/3 is missing in ${folder}: make it with npm run build -- --shard 2/3 --outDir FOLDER, and put FOLDER there.`,
  );
  putShard('2', { number: 3, of: 3 });
  expect(() => readShards(folder)).toThrow(
    `${at('2')} and ${at('3')} are both shard 3/3: take one of them away.`,
  );
  putShard('2', { number: 2, of: 4 });
  expect(() => readShards(folder)).toThrow(
    `${at('1')} is one shard of 3, and ${at('2')} one of 4: take away those that do not belong to this site.`,
  );
});

test.each([
  '',
  '[]',
  'null',
  '{"number": 1',
  '{"number": 1, "of": 1}',
  '{"number":1,"of":1,"articles":null}',
])('a shard that says %j is no whole one', (text) => {
  put(folder, '1/shard.json', text);
  expect(() => readShards(folder)).toThrow(
    `${at('1')} is no whole shard: its shard.json cannot be read. Make or copy it again.`,
  );
});

test('a shard of another address, of other code or of other content is refused', () => {
  putShard('1', { number: 1, of: 1 });
  const refusal = (other: Partial<typeof origin>) => () =>
    refuseOthers(readShards(folder), { ...origin, ...other });
  const again = 'make shard 1/1 again from what is here.';
  expect(refusal({})).not.toThrow();
  expect(refusal({ address: 'https://news.example/daily/', code: 'other' })).toThrow(
    `${at('1')} was made for https://news.example/, and the site is built for https://news.example/daily/: ${again}`,
  );
  expect(refusal({ code: 'other', content: 'other' })).toThrow(
    `${at('1')} was made with other sources of the project, other packages or settings, or another GLOSSWIRE_SKIP: ${again}`,
  );
  expect(refusal({ content: 'other' })).toThrow(`${at('1')} was made from other content: ${again}`);
});

test('an article that a shard does not have, or has in part, is named, and nothing of it is taken', () => {
  const page = '/articles/crossings/index.html';
  const outside = '/articles/crossings/../../../notes.txt';
  put(folder, 'notes.txt', 'mine');
  const dist = at('dist');
  put(folder, 'dist/.keep', '');
  mark(dist);
  const take = (files: unknown) => () => {
    const articles = { crossings: { files, elsewhere: [] } } as unknown as ShardFile['articles'];
    putShard('1', { number: 1, of: 1, ...(files !== undefined && { articles }) });
    return takeArticle({ slug: 'crossings', made: [], ...articleIn(readShards(folder), 'crossings') }, dist);
  };
  const half = (why: string) => `${at('1')} is no whole shard: ${why}. Make or copy it again.`;
  expect(take(undefined)).toThrow(half('it has no articles/crossings'));
  expect(take('all')).toThrow(half('it has no articles/crossings'));
  expect(take([page])).toThrow(half('articles/crossings/index.html is missing'));
  expect(take([outside])).toThrow(half('articles/crossings/../../../notes.txt is missing'));
  expect(readdirSync(dist)).toEqual(['.glosswire', '.keep']);
  put(folder, `1${page}`, 'a page');
  expect(take([page])()).toEqual({ slug: 'crossings', files: [page], broken: [], elsewhere: [] });
});
