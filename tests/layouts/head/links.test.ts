import { expect, test } from 'vitest';
import { claimHead } from '../../../src/layouts/head/head.ts';
import { articleAlternates } from '../../../src/layouts/head/links.ts';
import { only, publication, view } from '../../exports/support.ts';
import { cast, claim } from '../../support/article.ts';

const anvils = view({ entities: cast, claims: [claim] });

test('an article leads to each of its other forms', () => {
  const links = articleAlternates(anvils, publication);
  expect(links.map(({ href }) => href.split('/').at(-1))).toEqual([
    'oembed.json',
    'claims.json',
    'annotations.jsonld',
    'figures.csv',
    'article.md',
  ]);
  expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(['alternate']));
});

test('a claim says what to cite, what describes it, and on what terms', () => {
  expect(claimHead(anvils, only(anvils), publication).links).toEqual([
    { rel: 'cite-as', href: 'https://gloss.example/news/articles/anvils/claims/first/' },
    {
      rel: 'describedby',
      type: 'application/json',
      href: 'https://gloss.example/news/articles/anvils/claims.json',
    },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
});
