import { expect, test } from 'vitest';
import { articleMeta, claimMeta } from '../../../src/layouts/head/meta.ts';
import { HOSTILE, hostileView, only, publication, view } from '../../exports/support.ts';
import { cast, claim } from '../../support/article.ts';

const anvils = view({
  authors: ['Ada Lovelace', 'Ludwig van Beethoven'],
  updated: '2026-12-01',
  entities: cast,
  claims: [claim],
});

test('an article tells reference managers what it is, in Highwire’s names', () => {
  expect(articleMeta(anvils, publication)).toEqual([
    ['citation_title', 'Acme and the anvils'],
    ['citation_author', 'Ada Lovelace'],
    ['citation_author', 'Ludwig van Beethoven'],
    ['citation_publication_date', '2026/11/23'],
    ['citation_online_date', '2026/12/01'],
    ['citation_publisher', 'Gloss Ltd'],
    ['citation_language', 'en'],
  ]);
});

test('a claim is titled by its statement', () => {
  expect(claimMeta(anvils, only(anvils), publication)).toEqual([
    ['citation_title', 'Acme has put more than $14 billion into Globex'],
    ['citation_author', 'Ada Lovelace'],
    ['citation_author', 'Ludwig van Beethoven'],
    ['citation_publication_date', '2026/11/23'],
    ['citation_online_date', '2026/12/01'],
    ['citation_publisher', 'Gloss Ltd'],
    ['citation_language', 'en'],
  ]);
});

test('hostile text stays text, in one line', () => {
  const hostile = hostileView();
  const meta = claimMeta(hostile, only(hostile), publication);
  expect(meta.find(([name]) => name === 'citation_title')?.[1]).toBe(
    `${HOSTILE.slice(0, -1)} [contradicted]`,
  );
  expect(meta.filter(([, content]) => /[\r\n]/.test(content))).toEqual([]);
});
