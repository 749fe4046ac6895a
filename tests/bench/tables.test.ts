import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileFolder } from '../support/folder.ts';
import { buildTable } from './builds.ts';
import { sumOf, weighPages } from './pages.ts';
import { floor, glosswire } from './projects.ts';
import { markdown, spread } from './table.ts';

test('of several runs the median is told, with the least and the most', () => {
  expect(spread([4, 1, 2, 3])).toBe('2.50 (1.00–4.00)');
  expect(spread([1234.5], 0)).toBe('1,235');
  expect(spread([])).toBe('–');
});

test('the table of builds has each builder in each situation', () => {
  const builds = (...times: number[]) => times.map((time) => ({ time, memory: 200 * 1024 ** 2 }));
  const site = { files: 1_300, bytes: 3 * 1024 ** 2 };
  const rows = [
    { builder: floor, builds: { cold: builds(4, 5), article: [], nothing: [] }, site },
    {
      builder: glosswire('Glosswire', ''),
      builds: { cold: builds(8, 9), article: builds(1), nothing: builds(0.5) },
      site,
    },
  ];
  expect(markdown(buildTable({ articles: 1_000, rows, busy: false }))).toMatchInlineSnapshot(`
    "
    ### Builds of 1,000 articles

    Seconds; memory is the peak of all processes together.

    | build | cold | one article edited | nothing changed | memory, MiB | files | MiB |
    | --- | --: | --: | --: | --: | --: | --: |
    | floor | 4.50 (4.00–5.00) | – | – | 200 | 1,300 | 3.0 |
    | Glosswire | 8.50 (8.00–9.00) | 1.00 | 0.50 | 200 | 1,300 | 3.0 |"
  `);
});

const page = `<!doctype html><link rel="stylesheet" href="/a.css"><link rel="icon" href="data:,">
<script type="module" src="/one.js"></script><p>Words <img src="own.svg">`;
const files = {
  'one/index.html': page,
  'one/own.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'a.css': 'a { color: red }',
  'one.js': 'import{x}from"./two.js";x()',
  'two.js': 'export const x = () => 1',
};
const site = fileFolder(files);

test('a page is weighed with all that a browser loads for it', { timeout: 60_000 }, async () => {
  const [{ loaded } = { loaded: [] }] = await weighPages(site, { one: '/one/' });
  expect(sumOf(loaded, 'document', 'raw')).toBe(page.length);
  expect(sumOf(loaded, 'stylesheet', 'sent')).toBe(brotliCompressSync(files['a.css']).length);
  expect(sumOf(loaded, 'script', 'raw')).toBe(files['one.js'].length + files['two.js'].length);
  expect(loaded.length).toBe(5);
});

test('a page that is not there is an error', { timeout: 60_000 }, async () => {
  await expect(weighPages(site, { two: '/two/' })).rejects.toThrow(
    'The built site has no /two/, which is to be measured.',
  );
});
