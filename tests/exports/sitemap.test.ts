import { expect, test } from 'vitest';
import { llms } from '../../src/exports/llms.ts';
import { robots } from '../../src/exports/robots.ts';
import { sitemap } from '../../src/exports/sitemap.ts';
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

test('robots.txt names the sitemap below the base', () => {
  expect(robots(publication)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sub/path/sitemap.xml\n',
  );
});

test('llms.txt has the form of llmstxt.org: a title, a quotation, sections of links', async () => {
  const text = llms(await viewsOf('tests/fixtures/site'), publication);
  const [title, quotation, about, ...sections] = text.trimEnd().split('\n\n');
  expect([title, quotation]).toEqual([
    '# The Wire & \\<Gloss\\>',
    '> News analysis \\]\\]\\> that shows its "sources".',
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
