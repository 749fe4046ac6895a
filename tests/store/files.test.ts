import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { place } from '../../src/press/copy-astro-output.ts';
import { sweep } from '../../src/press/sweep.ts';
import { digest } from '../../src/store/digest.ts';
import { readJson, UNFINISHED, writeWhole } from '../../src/store/files.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder = '';
beforeEach(() => {
  folder = testFolder();
});

const write = (path: string, text = path) => put(folder, path, text);
const names = () => readdirSync(folder, { recursive: true }).map(String).sort();
const LONG_AGO = new Date('2001-01-01T00:00:00Z');

describe('writing a file as a whole', () => {
  test('makes the folders above it, and takes text, bytes or parts', () => {
    writeWhole(join(folder, 'a/b.txt'), 'text');
    writeWhole(join(folder, 'a/c.bin'), new Uint8Array([1, 2]));
    writeWhole(join(folder, 'a/d.txt'), ['one ', 'two'].values());
    expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('text');
    expect([...readFileSync(join(folder, 'a/c.bin'))]).toEqual([1, 2]);
    expect(readFileSync(join(folder, 'a/d.txt'), 'utf8')).toBe('one two');
    expect(names()).toEqual(['a', 'a/b.txt', 'a/c.bin', 'a/d.txt']);
  });

  test('leaves a file alone that has the same bytes, so that its time stays', () => {
    write('a.txt', 'ä');
    utimesSync(join(folder, 'a.txt'), LONG_AGO, LONG_AGO);
    writeWhole(join(folder, 'a.txt'), 'ä');
    expect(statSync(join(folder, 'a.txt')).mtime).toEqual(LONG_AGO);
    writeWhole(join(folder, 'a.txt'), 'bc');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('bc');
  });

  test('leaves the old file, and nothing half written, where making the new one fails', () => {
    write('a.txt', 'old');
    const failing = function* () {
      yield 'half of ';
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    const path = join(folder, 'a.txt');
    expect(() => writeWhole(path, failing())).toThrow(expect.objectContaining({ code: 'ENOSPC', path }));
    expect(names()).toEqual(['a.txt']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('is not held up by what an interrupted build left', () => {
    write(`a.txt.1-0${UNFINISHED}`, 'half of something long');
    writeWhole(join(folder, 'a.txt'), 'whole');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('whole');
  });
});

test('JSON that is not there, or not whole, is nothing', () => {
  write('half.json', '{"a": [1, 2');
  write('whole.json', '{"a":1}');
  expect(['none.json', 'half.json', 'whole.json'].map((name) => readJson(join(folder, name)))).toEqual([
    undefined,
    undefined,
    { a: 1 },
  ]);
});

test('sweeping leaves what was made, and no empty folder', () => {
  const kept = ['index.html', 'articles/x/index.html', 'articles/x/claims/y/index.html', 'claims/index.html'];
  for (const path of [
    ...kept,
    'old/page/index.html',
    'articles/gone/index.html',
    'claims/page/2/index.html',
    `index.html${UNFINISHED}`,
  ])
    write(path);
  mkdirSync(join(folder, 'empty/within'), { recursive: true });
  sweep(folder, (path) => ['/index.html', '/articles/x', '/claims/index.html'].includes(path));
  expect(names().filter((name) => statSync(join(folder, name)).isFile())).toEqual(kept.sort());
  expect(names()).not.toContain('empty');
  expect(names()).not.toContain('articles/gone');
});

test('sweeping a part of the site leaves the rest of it alone', () => {
  for (const path of ['a/keep', 'a/drop', 'b/other']) write(path);
  sweep(folder, (path) => path === '/a/keep', '/a');
  expect(names()).toEqual(['a', 'a/keep', 'b', 'b/other']);
});

test('what Astro made is put into the site, but for the shells; what is the same is left alone', () => {
  for (const path of [
    'staged/404.html',
    'staged/_astro/a.css',
    'staged/shell/plain/index.html',
    'dist/404.html',
  ])
    write(path, path.replace(/^\w+/, ''));
  utimesSync(join(folder, 'dist/404.html'), LONG_AGO, LONG_AGO);
  expect(place(join(folder, 'staged'), join(folder, 'dist')).sort()).toEqual(['/404.html', '/_astro/a.css']);
  expect(names().filter((name) => name.startsWith('dist/'))).toEqual([
    'dist/404.html',
    'dist/_astro',
    'dist/_astro/a.css',
  ]);
  expect(statSync(join(folder, 'dist/404.html')).mtime).toEqual(LONG_AGO);
});

test('a digest knows where one text ends and the next begins', () => {
  const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], [], ['']].map((parts) =>
    digest(...parts),
  );
  expect(new Set(all).size).toBe(all.length);
  expect(digest('ab', 'c')).toBe(all[0]);
});
