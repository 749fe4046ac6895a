import { expect, test } from 'vitest';
import { articleAlternates } from '../../../src/layouts/head/alternates.ts';
import { claimHead } from '../../../src/layouts/head/head.ts';
import { only, publication, view } from '../../exports/support.ts';
import { cast, claim } from '../../support/article.ts';

const anvils = view({ entities: cast, claims: [claim] });

test('an article leads to each of its other forms', () => {
  expect(articleAlternates(anvils, publication).map(({ href }) => href.split('/').at(-1))).toEqual([
    'oembed.json',
    'claims.json',
    'annotations.jsonld',
    'figures.csv',
    'article.md',
  ]);
});

test('a claim leads to no other file: its citations and its embed stand in its page', () => {
  expect(claimHead(anvils, only(anvils), publication).alternates).toEqual([]);
});
