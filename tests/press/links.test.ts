import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BrokenLink, type LinkedFile, linkReport, linksOf } from '../../src/press/links.ts';
import { scan } from '../../src/press/scan.ts';
import { following } from '../../src/press/targets.ts';

const place = { address: 'https://news.example', base: '/sub/path/' };

const pageOf = (dist: string, file: string): LinkedFile => ({
  file: `/${file}`,
  ...scan(readFileSync(join(dist, file), 'utf8')),
});

/** Every broken link of a folder, each page looked at for itself, as pages across articles are. */
function brokenIn(dist: string, where = place): BrokenLink[] {
  const names = readdirSync(dist, { recursive: true }).map(String);
  const follow = following(dist, { articles: new Map(), files: new Set() });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .flatMap((name) => {
      const page = pageOf(dist, name);
      const { broken, elsewhere } = linksOf([page], new Set([page.file]), where);
      return [...broken, ...follow(elsewhere)].sort((a, b) => (a.link < b.link ? -1 : 1));
    });
}

test('a site whose links all lead somewhere passes', () => {
  expect(brokenIn('tests/fixtures/dist-whole')).toEqual([]);
});

test('a site with broken links is refused, with a line for each', () => {
  expect(linkReport(brokenIn('tests/fixtures/dist-broken'))).toMatchInlineSnapshot(`
    "14 links of the built site lead nowhere:

      index.html → #missing → index.html has no id "missing"
      index.html → #twice → more than one element has this id
      index.html → /sub/path/gone/ → there is no gone/index.html
      index.html → /sub/path/nowhere/ → there is no nowhere/index.html
      index.html → /two/ → it leaves the site, which begins with /sub/path/
      index.html → https:// → it is no address
      index.html → https://news.example/sub/path/card.png → there is no card.png
      index.html → in-a-template/ → there is no in-a-template/index.html
      index.html → large.png → there is no large.png
      index.html → picture.png → there is no picture.png
      index.html → small.png → there is no small.png
      index.html → two → it lacks the slash at its end
      index.html → two/#claim-b → two/index.html has no id "claim-b"
      two/index.html → ../#once → index.html has no id "once"
    "
  `);
});

test('one link is told of as one', () => {
  const report = linkReport([{ file: '/index.html', link: 'x/', reason: 'there is no x/index.html' }]);
  expect(report).toBe(
    '1 link of the built site leads nowhere:\n\n  index.html → x/ → there is no x/index.html\n',
  );
});

test('the same site below another base is refused: its links leave it', () => {
  const broken = brokenIn('tests/fixtures/dist-whole', { ...place, base: '/other/' });
  expect(linkReport(broken)).toContain(
    '  index.html → /sub/path/articles/one/#claim-a → it leaves the site, which begins with /other/\n',
  );
});

const NONE = { duplicates: [] };
const page = (file: string, links: string[], ids: string[] = []): LinkedFile => ({
  file,
  links: new Set(links),
  ids: new Set(ids),
  ...NONE,
});

test('links among the pages of an article are judged at once, and those that leave it are told', () => {
  const article = page(
    '/articles/x/index.html',
    [
      'claims/a/',
      '/sub/path/articles/x/claims/b/',
      '#here',
      '#gone',
      'claims/a',
      'claims/a/#claim',
      '/sub/path/claims/',
      'https://news.example/sub/path/entities/y/#z',
      'https://elsewhere.example/',
    ],
    ['here'],
  );
  const claim = page('/articles/x/claims/a/index.html', ['../../#gone', '../../?print#here'], ['other']);
  const names = new Set([article.file, claim.file, '/articles/x/card.png']);
  expect(linksOf([article, claim], names, place)).toEqual({
    broken: [
      { file: article.file, link: '#gone', reason: 'articles/x/index.html has no id "gone"' },
      { file: article.file, link: 'claims/a', reason: 'it lacks the slash at its end' },
      {
        file: article.file,
        link: 'claims/a/#claim',
        reason: 'articles/x/claims/a/index.html has no id "claim"',
      },
      { file: claim.file, link: '../../#gone', reason: 'articles/x/index.html has no id "gone"' },
    ],
    elsewhere: [
      {
        file: article.file,
        link: '/sub/path/articles/x/claims/b/',
        target: '/articles/x/claims/b/index.html',
        fragment: '',
      },
      { file: article.file, link: '/sub/path/claims/', target: '/claims/index.html', fragment: '' },
      {
        file: article.file,
        link: 'https://news.example/sub/path/entities/y/#z',
        target: '/entities/y/index.html',
        fragment: 'z',
      },
    ],
  });
});

test('a fragment in letters that addresses encode is the id that it stands for', () => {
  const one = page(
    '/index.html',
    ['#Z%C3%BCrich', '/sub/path/#%E4%BD%A0', '#100%'],
    ['Zürich', '你', '100%'],
  );
  expect(linksOf([one], new Set([one.file]), place).broken).toEqual([]);
});

test('at another address that only begins like ours there is nothing to check', () => {
  const one = page('/index.html', ['https://news.example.org/sub/path/gone/', 'https://news.examples/x']);
  expect(linksOf([one], new Set([one.file]), place)).toEqual({ broken: [], elsewhere: [] });
});
