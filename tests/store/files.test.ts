import { mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyAstroOutput } from '../../src/press/copy-astro-output.ts';
import { mark } from '../../src/press/manifest.ts';
import { namesOf } from '../../src/press/names.ts';
import { sweep } from '../../src/press/sweep.ts';
import { digest } from '../../src/store/digest.ts';
import { filesBelow, readJson, UNFINISHED } from '../../src/store/files.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder = '';
beforeEach(() => {
  folder = testFolder();
});

const write = (path: string, text = path) => put(folder, path, text);
const names = () => readdirSync(folder, { recursive: true }).map(String).sort();
const LONG_AGO = new Date('2001-01-01T00:00:00Z');

test('JSON that is not there, or not whole, is nothing', () => {
  write('half.json', '{"a": [1, 2');
  write('whole.json', '{"a":1}');
  expect(['none.json', 'half.json', 'whole.json'].map((name) => readJson(join(folder, name)))).toEqual([
    undefined,
    undefined,
    { a: 1 },
  ]);
});

test('sweeping leaves what was made now, what nobody made, and no folder that is empty then', () => {
  const kept = ['index.html', 'articles/x/index.html', 'articles/x/claims/y/index.html', 'claims/index.html'];
  const gone = ['old/page/index.html', 'articles/gone/index.html', 'claims/page/2/index.html'];
  const unfinished = [`index.html.7-0${UNFINISHED}`, `articles/new${UNFINISHED}/claims/a/index.html`];
  const foreign = ['CNAME', '.git/HEAD', 'claims/mine.html', `mine${UNFINISHED}/a`, `CNAME${UNFINISHED}`];
  const made = namesOf([...kept, ...gone, 'articles/new/claims/a/index.html'].map((path) => `/${path}`));
  for (const path of [...kept, ...gone, ...unfinished, ...foreign]) write(path);
  mkdirSync(join(folder, 'empty/within'), { recursive: true });
  sweep(folder, made, (path) => ['/index.html', '/articles/x', '/claims/index.html'].includes(path));
  expect(names().filter((name) => statSync(join(folder, name)).isFile())).toEqual(
    [...kept, ...foreign].sort(),
  );
  expect(names()).toContain('empty/within');
  expect(names()).not.toContain('old');
  expect(names()).not.toContain('articles/gone');
});

test('sweeping a part of the site leaves the rest of it alone', () => {
  for (const path of ['a/keep', 'a/drop', 'b/other']) write(path);
  sweep(folder, namesOf(['/a/keep', '/a/drop', '/b/other']), (path) => path === '/a/keep', '/a');
  expect(names()).toEqual(['a', 'a/keep', 'b', 'b/other']);
});

test('what Astro made is put into the site; what is the same is left alone', () => {
  for (const path of ['astro/humans.txt', 'astro/_astro/a.css', 'dist/humans.txt'])
    write(path, path.replace(/^\w+/, ''));
  utimesSync(join(folder, 'dist/humans.txt'), LONG_AGO, LONG_AGO);
  mark(join(folder, 'dist'));
  const [astro, dist] = [join(folder, 'astro'), join(folder, 'dist')];
  const paths = filesBelow(astro);
  copyAstroOutput(astro, paths, dist, namesOf(['/humans.txt']));
  expect(paths.sort()).toEqual(['/_astro/a.css', '/humans.txt']);
  expect(names().filter((name) => name.startsWith('dist/'))).toEqual([
    'dist/.glosswire',
    'dist/_astro',
    'dist/_astro/a.css',
    'dist/humans.txt',
  ]);
  expect(statSync(join(folder, 'dist/humans.txt')).mtime).toEqual(LONG_AGO);
});

test('a digest knows where one text ends and the next begins', () => {
  const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], [], ['']].map((parts) =>
    digest(...parts),
  );
  expect(new Set(all).size).toBe(all.length);
  expect(digest('ab', 'c')).toBe(all[0]);
});
