import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder({ '.glosswire': '' });
});

const long = 'All that is said of the bridge. '.repeat(100);
const write = (name: string, text: string) => put(folder, name, text);
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[^.]\.\w+$/.test(name) && name !== '.glosswire')
    .sort();
const compress = () => execFileSync(process.execPath, ['deploy/compress.mjs', folder], { encoding: 'utf8' });
const bytes = (name: string) => readFileSync(join(folder, name));

test('long texts get two variants that unpack to them; short ones and pictures get none', () => {
  write('a/index.html', long);
  write('short.css', 'a{}');
  write('picture.png', long);
  expect(compress()).toBe('1 texts compressed: 2 variants written, 0 taken away.\n');
  expect(names()).toEqual(['a/index.html', 'a/index.html.br', 'a/index.html.gz', 'picture.png', 'short.css']);
  expect(brotliDecompressSync(bytes('a/index.html.br')).toString()).toBe(long);
  expect(gunzipSync(bytes('a/index.html.gz')).toString()).toBe(long);
});

test('what has not changed is left alone, what has is written anew', () => {
  write('one.html', long);
  write('two.html', long);
  compress();
  const before = statSync(join(folder, 'one.html.br')).ctimeMs;
  write('two.html', `${long}!`);
  utimesSync(join(folder, 'two.html'), new Date(2026, 0, 1), new Date(2026, 0, 1));
  expect(compress()).toBe('2 texts compressed: 2 variants written, 0 taken away.\n');
  expect(statSync(join(folder, 'one.html.br')).ctimeMs).toBe(before);
  expect(brotliDecompressSync(bytes('two.html.br')).toString()).toBe(`${long}!`);
  expect(compress()).toBe('2 texts compressed: 0 variants written, 0 taken away.\n');
});

test('the same text gives the same bytes, whenever and under whatever name', () => {
  write('one.html', long);
  compress();
  write('other.csv', long);
  utimesSync(join(folder, 'other.csv'), new Date(2001, 0, 1), new Date(2001, 0, 1));
  compress();
  for (const ending of ['br', 'gz'])
    expect(bytes(`other.csv.${ending}`)).toEqual(bytes(`one.html.${ending}`));
});

test('variants of what is gone or has become short are taken away', () => {
  write('gone.html', long);
  write('short.html', long);
  compress();
  rmSync(join(folder, 'gone.html'));
  write('short.html', 'short');
  expect(compress()).toBe('0 texts compressed: 0 variants written, 4 taken away.\n');
  expect(names()).toEqual(['short.html']);
});

test('a compressed file that the publisher has put there is left alone', () => {
  write('data.csv.gz', 'packed');
  expect(compress()).toBe('0 texts compressed: 0 variants written, 0 taken away.\n');
  expect(names()).toEqual(['data.csv.gz']);
});

test('a folder that no build has made is left alone, and so is what a link leads to', () => {
  write('page.html', long);
  symlinkSync('picture.png', join(folder, 'page.html.br'));
  write('picture.png', 'picture');
  const run = () => spawnSync(process.execPath, ['deploy/compress.mjs', folder], { encoding: 'utf8' });
  expect(run()).toMatchObject({
    status: 1,
    stderr: `${join(folder, 'page.html.br')} is no file, and is left as it is: take it away.\n`,
  });
  expect(bytes('picture.png').toString()).toBe('picture');
  rmSync(join(folder, '.glosswire'));
  rmSync(join(folder, 'page.html.gz'));
  expect(run()).toMatchObject({
    status: 2,
    stderr: `${folder} has no file .glosswire that says that a build has made it: nothing was written. Name the folder of the site: node deploy/compress.mjs dist\n`,
  });
  expect(names()).toEqual(['page.html', 'page.html.br', 'picture.png']);
});

test('where there is no site it says what to do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['deploy/compress.mjs', join(folder, 'dist')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    2,
    `There is no folder ${join(folder, 'dist')}: build the site first, with npm run build.\n`,
  ]);
});
