import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../src/cli/compress/command.ts';
import { run } from '../../src/cli/world.ts';
import { compress } from '../../src/hosting/compress.ts';
import { mark, readMade } from '../../src/press/manifest.ts';
import { type Names, namesOf } from '../../src/press/names.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let folder: string;
let made: Names;
beforeEach(() => {
  made = namesOf([]);
  folder = testFolder();
});

const long = 'All that is said of the bridge. '.repeat(100);
const write = (name: string, text: string) => put(folder, name, text);
const names = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .sort();
const bytes = (name: string) => readFileSync(join(folder, name));

test('long texts get two variants that unpack to them; short ones and pictures get none', async () => {
  write('a/index.html', long);
  write('short.css', 'a{}');
  write('picture.png', long);
  expect(await compress(folder, made)).toEqual({ files: 1, written: 2, removed: 0 });
  expect(names()).toEqual(['a/index.html', 'a/index.html.br', 'a/index.html.gz', 'picture.png', 'short.css']);
  expect(brotliDecompressSync(bytes('a/index.html.br')).toString()).toBe(long);
  expect(gunzipSync(bytes('a/index.html.gz')).toString()).toBe(long);
});

test('what has not changed is left alone, what has is written anew', async () => {
  write('one.html', long);
  write('two.html', long);
  await compress(folder, made);
  const before = statSync(join(folder, 'one.html.br')).ino;
  write('two.html', `${long}!`);
  utimesSync(join(folder, 'two.html'), new Date(2026, 0, 1), new Date(2026, 0, 1));
  expect(await compress(folder, made)).toEqual({ files: 2, written: 2, removed: 0 });
  expect(statSync(join(folder, 'one.html.br')).ino).toBe(before);
  expect(brotliDecompressSync(bytes('two.html.br')).toString()).toBe(`${long}!`);
  expect(await compress(folder, made)).toEqual({ files: 2, written: 0, removed: 0 });
});

test('the same text gives the same bytes, whenever and under whatever name', async () => {
  write('one.html', long);
  await compress(folder, made);
  write('other.csv', long);
  utimesSync(join(folder, 'other.csv'), new Date(2001, 0, 1), new Date(2001, 0, 1));
  await compress(folder, made);
  for (const ending of ['br', 'gz'])
    expect(bytes(`other.csv.${ending}`)).toEqual(bytes(`one.html.${ending}`));
});

test('variants of what is gone or has become short are taken away, and halves that a broken run left', async () => {
  write('gone.html', long);
  write('short.html', long);
  await compress(folder, made);
  rmSync(join(folder, 'gone.html'));
  write('short.html', 'short');
  write('third.html.br.unfinished', 'half');
  made.add(['/third.html.br']);
  expect(await compress(folder, made)).toEqual({ files: 0, written: 0, removed: 5 });
  expect(names()).toEqual(['short.html']);
});

test('variants that somebody else has put there stay, also where their file is gone', async () => {
  write('page.html', long);
  write('page.html.br', 'theirs');
  write('gone.html.gz', 'theirs');
  write('half.html.br.unfinished', 'theirs');
  expect(await compress(folder, made)).toEqual({ files: 1, written: 1, removed: 0 });
  expect(names()).toEqual([
    'gone.html.gz',
    'half.html.br.unfinished',
    'page.html',
    'page.html.br',
    'page.html.gz',
  ]);
  expect(bytes('page.html.br').toString()).toBe('theirs');
});

test('the command says what it did, and what to do where there is no site', async () => {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const world = { cwd: folder, readText: async () => '', out: say, err: say, color: false };
  const usage =
    'Write: npm run compress, or npm run compress -- FOLDER for a site that was built elsewhere than in dist.';
  expect(await run(compressSite, { ...world, args: [] })).toBe(2);
  expect(await run(compressSite, { ...world, args: ['--all'] })).toBe(2);
  expect(await run(compressSite, { ...world, args: ['one', 'two'] })).toBe(2);
  write('dist/index.html', long);
  expect(await run(compressSite, { ...world, args: [] })).toBe(2);
  expect(await run(compressSite, { ...world, args: [''] })).toBe(2);
  mark(join(folder, 'dist'));
  expect(await run(compressSite, { ...world, args: [] })).toBe(0);
  expect(readMade(join(folder, 'dist')).below('')).toEqual(['/index.html.br', '/index.html.gz']);
  expect(said).toEqual([
    `There is no folder dist: build the site first, with npm run build. ${usage}`,
    `There is no option --all. ${usage}`,
    `One folder at a time. ${usage}`,
    `No build has made "dist": there is no .glosswire in it, and other folders are left alone. ${usage}`,
    `No build has made "": there is no .glosswire in it, and other folders are left alone. ${usage}`,
    '1 text files: 2 variants written, 0 as they were, 0 taken away.',
  ]);
});
