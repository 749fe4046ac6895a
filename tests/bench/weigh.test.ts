import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileFolder } from '../support/folder.ts';
import { linkedBy } from './pages/linked.ts';
import { weighPage } from './pages/weigh.ts';

const page = `<!doctype html><head>
<link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://news.example/one/">
<link rel="preload" as="font" href="/f.woff2"><link rel="icon" href="/icon.svg">
<script type="application/ld+json">{"not": "a script"}</script>
<script type="module" src="/one.js"></script><script type="module">inline()</script>
</head><p>Words <a href="https://example.org/">elsewhere</a> <img src="own.png">`;
const files = {
  'one/index.html': page,
  'one/own.png': 'picture',
  'a.css': 'a { color: red }',
  'f.woff2': 'font of 15 byte',
  'one.js': 'import{x}from"./two.js";import("./later.js");x()',
  'two.js': 'import"./one.js";export const x = 1',
};
const site = fileFolder(files);

test('a page is weighed with all that it links, and what its scripts import', () => {
  const { html, css, script, fonts, requests } = weighPage('one', '/one/', site);
  expect(html.raw).toBe(page.length);
  expect(css.raw).toBe(files['a.css'].length);
  expect(script.raw).toBe(files['one.js'].length + files['two.js'].length + 'inline()'.length);
  expect(fonts).toBe(15);
  expect(requests).toBe(6);
});

test('what a host sends is smaller the better it compresses', () => {
  const { html, css } = weighPage('one', '/one/', site);
  expect(html.gzip).toBeLessThan(html.raw);
  expect(html.brotli).toBeLessThan(html.gzip);
  expect(css.brotli).toBe(brotliCompressSync(files['a.css']).length);
});

test('a page that asks another host is an error', () => {
  expect(() => linkedBy('<script src="https://else.example/x.js"></script>', '/one/', site)).toThrow(
    '/one/ loads https://else.example/x.js, which is not its own.',
  );
});

test('a page or a script that is not there is an error', () => {
  expect(() => weighPage('two', '/two/', site)).toThrow(
    'The built site has no /two/, by which pages of its kind are weighed.',
  );
  expect(() => linkedBy('<script src="/none.js"></script>', '/one/', site)).toThrow(
    'The built site has no /none.js, which a page loads.',
  );
});
