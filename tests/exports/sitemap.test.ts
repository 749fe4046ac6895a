import { expect, test } from 'vitest';
import { llms } from '../../src/exports/llms.ts';
import { robots } from '../../src/exports/robots.ts';
import { sitemap, sitemapPaths, sitemaps } from '../../src/exports/sitemap.ts';
import { publicationAt, viewsOf } from '../support/views.ts';
import { readXml } from './feeds/support.ts';

const publication = publicationAt('/sub/path/');

test('the sitemap has every address, in order, with the day where it is known', () => {
  const { urlset } = readXml(
    sitemap([
      { address: 'https://news.example/b/?x=1&y=<2>' },
      { address: 'https://news.example/a/', modified: '2026-11-23' },
    ]),
  );
  expect(urlset.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toEqual([
    { loc: 'https://news.example/a/', lastmod: '2026-11-23' },
    { loc: 'https://news.example/b/?x=1&y=<2>' },
  ]);
});

test('a sitemap too long for one file is an index of parts, each address in exactly one of them', () => {
  const entries = ['e', 'b', 'd', 'a', 'c'].map((name) => ({ address: `https://news.example/${name}/` }));
  const files = sitemaps(entries, '/sitemap.xml', publication.absolute, 2);
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
  expect(sitemapPaths(5, '/sitemap.xml', 2)).toEqual([...files.keys()]);
  expect(readXml(files.get('/sitemap.xml') ?? '').sitemapindex.sitemap).toEqual(
    [1, 2, 3].map((part) => ({ loc: `https://news.example/sub/path/sitemap-${part}.xml` })),
  );
  const parts = [...files.values()].slice(1).flatMap((text) => readXml(text).urlset.url);
  expect(parts).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => ({ loc: `https://news.example/${name}/` })));
  expect(sitemaps(entries, '/sitemap.xml', publication.absolute, 5)).toEqual(
    new Map([['/sitemap.xml', sitemap(entries)]]),
  );
});

test('robots.txt names the sitemap below the base', () => {
  expect(robots(publication)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sub/path/sitemap.xml\n',
  );
});

test('llms.txt has the form of llmstxt.org: a title, a quotation, sections of links', async () => {
  const text = llms(await viewsOf('tests/fixtures/site'), publication);
  const [title, quotation, about, ...sections] = text.trimEnd().split('\n\n');
  expect([title, quotation]).toEqual([
    '# The Wire & \\<Gloss>',
    '> News analysis \\]\\]> that shows its "sources".',
  ]);
  expect(about).not.toMatch(/^[#>-]/);
  const link = /^- \[(?:[^\]\\]|\\.)+\]\(https:\/\/news\.example\/sub\/path\/[\w./-]+\): \S.*$/;
  for (const section of sections) {
    for (const line of section.split('\n')) expect(line).toMatch(line.startsWith('## ') ? /^## \w+$/ : link);
  }
});

test('llms.txt links the Markdown of every article', async () => {
  const text = llms(await viewsOf('tests/fixtures/site'), publication);
  expect(text).toContain('(https://news.example/sub/path/articles/crossings/article.md)');
});
