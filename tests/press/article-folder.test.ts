import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { folderIn } from '../../src/press/article-folder.ts';
import { namesOf } from '../../src/press/names.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let dist = '';
beforeEach(() => {
  dist = testFolder();
});

const names = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length))
    .sort();

test('a folder that was not there comes all at once', () => {
  const folder = folderIn(dist, namesOf([]), '/articles/x');
  folder.write('/articles/x/index.html', 'page');
  folder.write('/articles/x/claims/a/card.png', new Uint8Array([1, 2]));
  folder.write('/articles/x/claims/a/index.html', ['one ', 'two']);
  expect(existsSync(join(dist, 'articles/x'))).toBe(false);
  folder.finish();
  expect(names()).toEqual([
    '/articles/x/claims/a/card.png',
    '/articles/x/claims/a/index.html',
    '/articles/x/index.html',
  ]);
  expect(readFileSync(join(dist, 'articles/x/claims/a/index.html'), 'utf8')).toBe('one two');
});

test('what a build left that was killed is not taken for new', () => {
  const made = namesOf(['/articles/x/claims/gone/index.html']);
  const killed = folderIn(dist, made, '/articles/x');
  killed.write('/articles/x/claims/gone/index.html', 'half');
  const folder = folderIn(dist, made, '/articles/x');
  folder.write('/articles/x/index.html', 'page');
  folder.finish();
  expect(names()).toEqual(['/articles/x/index.html']);
});

test('what no build has made is not taken for what one left', () => {
  put(dist, 'articles/x.unfinished/mine', 'mine');
  expect(() => folderIn(dist, namesOf([]), '/articles/x')).toThrow(
    `${dist}/articles/x.unfinished is in the way, and no build has made all that is in it: take it away.`,
  );
  expect(names()).toEqual(['/articles/x.unfinished/mine']);
});

test('a folder that is there keeps what is written again, and loses what else was made', () => {
  put(dist, 'articles/x/claims/gone/index.html', 'old');
  put(dist, 'articles/x/index.html', 'old');
  put(dist, 'articles/x/notes.txt', 'of somebody else');
  const made = namesOf(['/articles/x/claims/gone/index.html', '/articles/x/index.html']);
  const folder = folderIn(dist, made, '/articles/x');
  folder.write('/articles/x/index.html', 'new');
  expect(names()).toContain('/articles/x/claims/gone/index.html');
  folder.finish();
  expect(names()).toEqual(['/articles/x/index.html', '/articles/x/notes.txt']);
  expect(readFileSync(join(dist, 'articles/x/index.html'), 'utf8')).toBe('new');
});
