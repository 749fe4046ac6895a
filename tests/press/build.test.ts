import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { shellNames } from '../../src/press/output.ts';
import type { Report } from '../../src/press/printing.ts';
import { SHELLS } from '../../src/press/sentinel.ts';
import { readXml } from '../exports/feeds/support.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { runProgram } from './support/run.ts';
import { differences, treeOf } from './support/tree.ts';

let root = '';
beforeEach(() => {
  root = testFolder();
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
});

const dist = () => join(root, 'dist');
const build = (options: object = {}, name = '') =>
  runProgram<{ report: Report; compiled: number }>(
    'build.ts',
    root,
    dist() + name,
    join(root, `press${name}`),
    JSON.stringify(options),
  );
const write = (path: string, text: string) => writeFileSync(join(root, 'content', path), text);
const content = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const read = (path: string) => readFileSync(join(dist(), path), 'utf8');

test('where nothing has changed nothing is made, and when the sources of the project change everything is', async () => {
  const first = await build();
  expect(first.report.printed).toBe(first.report.articles);
  expect(first.report.listed).toBeGreaterThan(40);
  const { report, compiled } = await build();
  expect([compiled, report.printed, report.listed]).toEqual([0, 0, 0]);
  const other = await build({ code: 'other' });
  expect(other.report.printed).toBe(first.report.printed);
  expect(other.compiled).toBe(first.compiled);
  expect(other.report.listed).toBe(first.report.listed);
}, 60_000);

test('the sitemap has the pages that want to be found, with the day of their last change', async () => {
  await build();
  const { urlset } = readXml(read('sitemap.xml')) as { urlset: { url: { loc: string; lastmod?: string }[] } };
  const lastmod = new Map(urlset.url.map((one) => [new URL(one.loc).pathname, one.lastmod]));
  expect(lastmod.get('/articles/changed/')).toBe('2026-02-01');
  expect(lastmod.get('/articles/changed/claims/second-works/')).toBe('2026-01-10');
  expect(lastmod.has('/claims/')).toBe(true);
  expect(lastmod.has('/articles/changed/claims/old-name/')).toBe(false);
  expect(lastmod.has('/articles/changed/claims/rival-buys/')).toBe(false);
  expect(read('articles/changed/claims/old-name/index.html')).toContain('noindex');
  expect([...lastmod.keys()].filter((path) => path.includes('unfinished'))).toEqual([]);
}, 60_000);

test('pages that somebody took away or wrote over are made again, and what is of somebody else stays', async () => {
  await build();
  const whole = treeOf(dist());
  rmSync(join(dist(), 'articles/crossings'), { recursive: true });
  rmSync(join(dist(), 'claims'), { recursive: true });
  writeFileSync(join(dist(), 'articles/plain/index.html'), 'written over');
  writeFileSync(join(dist(), 'articles/index.html.unfinished'), 'half');
  const others = {
    CNAME: 'news.example.org',
    'articles/plain/notes.txt': 'mine',
    '.git/HEAD': 'ref',
    'a/b.html': '',
  };
  for (const [name, text] of Object.entries(others)) put(dist(), name, text);
  await build();
  expect(differences(treeOf(dist()), whole)).toEqual([
    '.git/ is left over',
    '.git/HEAD is left over',
    'CNAME is left over',
    'a/ is left over',
    'a/b.html is left over',
    'articles/plain/notes.txt is left over',
  ]);
}, 60_000);

test('a link to an article that is taken away is told, though the article with the link is as it was', async () => {
  const plain = readFileSync(join(root, 'content/articles/plain.md'), 'utf8');
  write('articles/plain.md', `${plain}\n[There](/articles/crossings/#claim-outer).\n`);
  expect((await build()).report.broken).toEqual([]);
  rmSync(join(root, 'content/articles/crossings.md'));
  const gone = {
    file: '/articles/plain/index.html',
    link: '/articles/crossings/#claim-outer',
    reason: 'there is no articles/crossings/index.html',
  };
  const first = await build();
  expect(first.report.broken).toEqual([gone]);
  const again = await build();
  expect(again.report.broken).toEqual([gone]);
  write('articles/plain.md', plain);
  expect((await build()).report.broken).toEqual([]);
  await build({}, '-cold');
  expect(differences(treeOf(dist()), treeOf(`${dist()}-cold`))).toEqual([]);
}, 60_000);

test('every article with a link that leads nowhere is told, each link once, also where many have the same', async () => {
  const [plain, crossings] = ['plain', 'crossings'].map((slug) => content(`articles/${slug}.md`));
  const links = '[Gone](/nowhere/), [again](/nowhere/), [a file](/data/nothing.json).';
  write('articles/plain.md', `${plain}\n${links}\n`);
  write('articles/crossings.md', `${crossings}\n[Gone](/nowhere/) as well.\n`);
  const told = (await build()).report.broken.map(({ file, link }) => `${file} ${link}`).sort();
  const expected = [
    '/articles/crossings/index.html /nowhere/',
    '/articles/plain/index.html /data/nothing.json',
    '/articles/plain/index.html /nowhere/',
  ];
  expect(told).toEqual(expected);
  const again = (await build()).report.broken.map(({ file, link }) => `${file} ${link}`).sort();
  expect(again).toEqual(expected);
}, 60_000);

test('a link that leads nowhere in what all pages have around them is told once, not of every page', async () => {
  const { report } = await build({ around: '<a href="/gone/">Gone</a>' });
  expect(report.broken).toEqual([
    {
      file: `/${SHELLS}/${shellNames.at(-1)}/index.html`,
      link: '/gone/',
      reason: 'there is no gone/index.html',
    },
  ]);
}, 60_000);

test('a link to a page that a list has no longer is told, though the article is as it was', async () => {
  write('articles/plain.md', `${content('articles/plain.md')}\n[Those](/claims/status/disputed/).\n`);
  const crossings = content('articles/crossings.md');
  expect((await build()).report.broken).toEqual([]);
  write('articles/crossings.md', crossings.replaceAll('status: disputed', 'status: reported'));
  expect((await build()).report.broken).toEqual([
    {
      file: '/articles/plain/index.html',
      link: '/claims/status/disputed/',
      reason: 'there is no claims/status/disputed/index.html',
    },
  ]);
}, 60_000);

test('a record that cannot be read stops a build, though the article is as it was', async () => {
  await build();
  writeFileSync(join(root, 'outside.yaml'), 'article: crossings');
  symlinkSync(join(root, 'outside.yaml'), join(root, 'content/record/crossings.yaml'));
  const { refused } = (await build()) as unknown as { refused: string };
  expect(refused).toContain('content/record/crossings.yaml');
  expect(refused).toContain(
    'outside content. Only what stands in content is published: put the file itself here.',
  );
}, 60_000);
