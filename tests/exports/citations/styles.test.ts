import { describe, expect, test } from 'vitest';
import { americanDate, apaDate } from '../../../src/exports/citations/dates.ts';
import { articleWork, citations, claimWork } from '../../../src/exports/citations/index.ts';
import { citedName } from '../../../src/exports/citations/names.ts';
import { quoted, quotedSentence } from '../../../src/exports/citations/quotation.ts';
import { cast, claim } from '../../support/article.ts';
import { HOSTILE, hostileView, only, publication, view } from '../support.ts';

const anvils = view({
  authors: ['Ludwig van Beethoven', 'Jean-Paul Sartre'],
  updated: '2026-12-01',
  entities: cast,
  claims: [claim],
});
const claimed = claimWork(anvils, only(anvils), publication);
const article = articleWork(anvils, publication);
const by = (...authors: string[]) => citations({ ...article, authors: authors.map(citedName) });

test('Chicago style names author, title, site, dates and address', () => {
  expect(citations(article).chicago).toBe(
    'Beethoven, Ludwig van, and Jean-Paul Sartre. “Acme and the anvils.” The Gloss, November 23, 2026. Last modified December 1, 2026. https://gloss.example/news/articles/anvils/.',
  );
});

test('Chicago style names the version of a claim and its article', () => {
  expect(citations(claimed).chicago).toBe(
    'Beethoven, Ludwig van, and Jean-Paul Sartre. “Acme has put more than $14 billion into Globex.” Claim “Acme’s money”, version 1 (single source), in “Acme and the anvils.” The Gloss, November 23, 2026. This version December 1, 2026. https://gloss.example/news/articles/anvils/claims/first/.',
  );
});

test('Chicago style names three of more than six authors', () => {
  expect(by('A. B', 'C. D', 'E. F', 'G. H', 'I. J', 'K. L', 'M. N').chicago).toMatch(
    /^B, A\., C\. D, E\. F, et al\. “/,
  );
});

test('APA style names the version in brackets, and keeps a particle with its name', () => {
  expect(citations(claimed).apa).toBe(
    'van Beethoven, L., & Sartre, J.-P. (2026, December 1). Acme has put more than $14 billion into Globex [Claim “Acme’s money”, version 1, single source]. In Acme and the anvils. The Gloss. https://gloss.example/news/articles/anvils/claims/first/',
  );
});

test('APA style does not name twice a site that is its own author', () => {
  expect(by('The Gloss').apa).toBe(
    'The Gloss. (2026, December 1). Acme and the anvils. https://gloss.example/news/articles/anvils/',
  );
});

test.each([
  [['Plato'], 'Plato. ('],
  [['محمد الفارسي'], 'الفارسي, محمد. ('],
  [['Martin Luther King Jr.'], 'King, M. L., Jr. ('],
  [['Øyvind Šabić'], 'Šabić, Ø. ('],
  [['A. B', 'C. D', 'E. F'], 'B, A., D, C., & F, E. ('],
])('APA style of %s', (authors, start) => {
  expect(by(...authors).apa.startsWith(start)).toBe(true);
});

test.each([
  ['2026', '2026', '2026'],
  ['2026-02', 'February 2026', '2026, February'],
  ['2026-02-03', 'February 3, 2026', '2026, February 3'],
])('dates of %s are no more precise than what is known', (iso, chicago, apa) => {
  expect([americanDate(iso), apaDate(iso)]).toEqual([chicago, apa]);
});

describe('marks in a title', () => {
  test.each([
    ['plain', '“plain”'],
    ['Musk says “no”', '“Musk says ‘no’”'],
    ['Musk says "no"', '“Musk says ‘no’”'],
    ['He said “she said ‘no’ twice”', '“He said ‘she said “no” twice’”'],
    ["Acme's 'best' year, the '90s", '“Acme’s ‘best’ year, the ’90s”'],
    ['Mayor calls the pier ‘unsafe’', '“Mayor calls the pier ‘unsafe’”'],
    ["Fish 'n' chips for the crew", '“Fish ’n’ chips for the crew”'],
    ['Don’t ‘sink’ — ‘swim’', '“Don’t ‘sink’ — ‘swim’”'],
    ['‘The sailors’ bank’ opens', '“‘The sailors’ bank’ opens”'],
    ['„Genug“, sagt sie', '“‘Genug’, sagt sie”'],
    ['„Er sagt ‚nie‘“', '“‘Er sagt “nie”’”'],
    ['‘Twas the night', '“’Twas the night”'],
    ['The 27" screen', '“The 27” screen”'],
    ['Hawai‘i’s pier', '“Hawai‘i’s pier”'],
    ["the companies' money", '“the companies’ money”'],
  ])('%s', (title, inside) => {
    expect(quoted(title)).toBe(inside);
  });

  test.each([
    ['Who pays?', '“Who pays?”'],
    ['It said “no”', '“It said ‘no.’”'],
    ['It said “no.”', '“It said ‘no.’”'],
    ['Done', '“Done.”'],
    ['Mayor calls the pier ‘unsafe’', '“Mayor calls the pier ‘unsafe.’”'],
    ['It is the workers’', '“It is the workers’.”'],
    ['„Genug“', '“‘Genug.’”'],
    ['Was it “here”?', '“Was it ‘here’?”'],
  ])('and the stop behind %s', (title, sentence) => {
    expect(quotedSentence(title)).toBe(sentence);
  });
});

test('a hostile statement stays in one line, in the order in which it is read', () => {
  const hostile = hostileView();
  const overriding = { ...only(hostile), statement: `\u202Ereversed\n${HOSTILE}` };
  for (const statement of [overriding, only(hostile)]) {
    const { chicago, apa } = citations(claimWork(hostile, statement, publication));
    for (const line of [chicago, apa]) expect(line).not.toMatch(/[\n\r\u202A-\u202E]/);
    expect(apa).toContain('שלום עולם, مرحبا بالعالم; 👩🏽‍🚀🇳🇱 — Zoë');
  }
});
