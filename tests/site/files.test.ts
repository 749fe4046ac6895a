import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { slugAt, writeCorpus } from '../bench/corpus/write.ts';
import { fileFolder } from '../support/folder.ts';
import { build } from './build.ts';

/* An article of 700 words, ten claims, five figures and six companies, with its cards: what docs/hosting.md reckons with. */
const root = fileFolder();
let files: { path: string; bytes: number }[] = [];
let folder = '';

beforeAll(async () => {
  writeCorpus(root, 1);
  const { code, output, folder: site } = await build({ name: 'ten', contentRoot: root, skip: 'search' });
  expect(code, output).toBe(0);
  folder = join(site, 'articles', slugAt(0));
  files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, bytes: statSync(path).size }));
});

const cards = () => files.filter(({ path }) => path.endsWith('.png'));
const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);

test('an article of ten claims is thirty files', () => {
  expect(cards()).toHaveLength(11);
  expect(files.length).toBeLessThanOrEqual(30);
});

test('it takes at most 255 KB without its cards, and 300 KB with them', () => {
  expect(sum(files) - sum(cards())).toBeLessThanOrEqual(255_000);
  expect(sum(files)).toBeLessThanOrEqual(300_000);
});

test('a card takes at most 25 KB', () => {
  expect(Math.max(...cards().map(({ bytes }) => bytes))).toBeLessThanOrEqual(25_000);
});

test('a page of a claim takes at most 3.4 KB on its way to the reader', () => {
  const pages = readdirSync(join(folder, 'claims')).map((id) => join(folder, 'claims', id, 'index.html'));
  expect(pages).toHaveLength(10);
  for (const page of pages)
    expect(brotliCompressSync(readFileSync(page)).length, page).toBeLessThanOrEqual(3400);
});
