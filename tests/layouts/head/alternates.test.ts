import { expect, test } from 'vitest';
import { articleAlternates, claimAlternates } from '../../../src/layouts/head/alternates.ts';
import { only, publication, view } from '../../exports/support.ts';
import { cast, claim } from '../../support/article.ts';

const anvils = view({ entities: cast, claims: [claim] });

test('an article leads to each of its other forms', () => {
  expect(articleAlternates(anvils, publication).map(({ href }) => href.split('/').at(-1))).toEqual([
    'oembed.json',
    'citation.bib',
    'citation.ris',
    'citation.json',
    'claims.json',
    'annotations.jsonld',
    'figures.csv',
    'article.md',
  ]);
});

test('a claim leads to its embed', () => {
  expect(claimAlternates(only(anvils), publication)).toEqual([
    {
      type: 'application/json+oembed',
      title: 'Acme’s money',
      href: 'https://gloss.example/news/articles/anvils/claims/first/oembed.json',
    },
  ]);
});
