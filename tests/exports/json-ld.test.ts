import { describe, expect, test } from 'vitest';
import { jsonForScript } from '../../src/escape.ts';
import type { Document } from '../../src/exports/json-ld/node.ts';
import { articleJsonLd, claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { amount, cast, claim, source } from '../support/article.ts';
import { schemaOrg } from './schema-org.ts';
import { fixtureViews, HOSTILE, hostileView, only, publication, view } from './support.ts';

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** Every thing of a document, however deep. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  return isThing(value) ? [value, ...Object.values(value).flatMap(things)] : [];
}
const ofType = (document: Document, type: string) =>
  things(document['@graph']).filter((node) => node['@type'] === type);

const home = 'https://gloss.example/news';
const documents = (article: ArticleView) => [
  articleJsonLd(article, publication),
  ...article.claims.map((item) => claimJsonLd(article, item, publication)),
];
const anvils = view({
  authors: ['Ada Lovelace', 'The Gloss desk'],
  updated: '2026-12-01',
  origin: { source: 'late' },
  entities: cast,
  amounts: [{ ...amount, bound: 'at-least', asOf: '2026-11' }],
  claims: [
    {
      ...claim,
      status: 'confirmed',
      about: ['globex'],
      amounts: ['stake'],
      evidence: [
        { source: 'late', stance: 'supports', note: 'So.' },
        { source: 'early', stance: 'supports', note: 'So.' },
        { source: 'other', stance: 'context', note: 'Perhaps.' },
      ],
    },
  ],
  sources: [
    { ...source('late', 'primary'), published: '2025' },
    { ...source('early'), published: '2025-01-21' },
    { ...source('other'), published: '2024-01-01' },
  ],
  corrections: [{ date: '2026-12-01', note: 'A sum was wrong.' }],
});
const article = articleJsonLd(anvils, publication);

describe('every page', () => {
  test('uses types and properties that schema.org has, where it has them', async () => {
    const unknown: string[] = [];
    for (const item of [...(await fixtureViews()), hostileView(), anvils]) {
      for (const node of documents(item).flatMap((document) => things(document['@graph']))) {
        const { '@type': type = '', '@id': id, ...properties } = node;
        if (type === '') expect(id).toEqual(expect.any(String));
        const known = schemaOrg[String(type)] ?? [];
        unknown.push(
          ...Object.keys(properties)
            .filter((name) => !known.includes(name))
            .map((name) => `${type}.${name}`),
        );
      }
    }
    expect(unknown).toEqual([]);
  });

  test('describes a thing once, and gives it one identity', async () => {
    for (const item of [...(await fixtureViews()), hostileView(), anvils]) {
      for (const document of documents(item)) {
        const ids = things(document['@graph']).flatMap((node) =>
          '@type' in node && '@id' in node ? [node['@id']] : [],
        );
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
    }
  });
});

test('two entries of one address are one source', () => {
  const evidence = ['one', 'two'].map((id) => ({ source: id, stance: 'supports', note: 'So.' }));
  const sources = [source('one'), { ...source('two'), url: source('one').url }];
  const item = view({ entities: cast, claims: [{ ...claim, evidence }], sources });
  for (const document of documents(item).slice(1)) expect(ofType(document, 'CreativeWork')).toHaveLength(1);
});

describe('the page of an article', () => {
  test('says what it is, who made it, on what terms and what was put right', () => {
    expect(ofType(article, 'AnalysisNewsArticle')).toMatchObject([
      {
        '@id': `${home}/articles/anvils/`,
        headline: 'Acme and the anvils',
        datePublished: '2026-11-23',
        dateModified: '2026-12-01',
        author: [
          { '@type': 'Person', name: 'Ada Lovelace' },
          { '@type': 'Organization', name: 'The Gloss desk' },
        ],
        publisher: { '@id': `${home}/#publisher` },
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isBasedOn: { '@id': 'https://example.org/late' },
        correction: [{ '@type': 'CorrectionComment', text: 'A sum was wrong.', datePublished: '2026-12-01' }],
      },
    ]);
  });

  test('leaves claims, sums and verdicts, and whom they are about, to the pages of the claims', () => {
    for (const type of ['Claim', 'ClaimReview', 'MonetaryAmount']) expect(ofType(article, type)).toEqual([]);
    expect(JSON.stringify(article)).not.toContain('#entity-');
  });
});

describe('the page of a claim', () => {
  test('gives a limited sum as a limit', () => {
    expect(ofType(claimJsonLd(anvils, only(anvils), publication), 'MonetaryAmount')).toEqual([
      {
        '@type': 'MonetaryAmount',
        '@id': `${home}/articles/anvils/#figure-stake`,
        name: '$14 billion',
        currency: 'USD',
        minValue: 14_000_000_000,
        validFrom: '2026-11',
      },
    ]);
  });

  test('gives the claim the address at which it is seen, and its first dated appearance', () => {
    expect(ofType(claimJsonLd(anvils, only(anvils), publication), 'Claim')).toMatchObject([
      {
        '@id': `${home}/articles/anvils/#claim-first`,
        url: `${home}/articles/anvils/claims/first/`,
        author: { '@id': `${home}/articles/anvils/#entity-acme` },
        appearance: [
          { '@id': `${home}/articles/anvils/` },
          { '@id': 'https://example.org/late' },
          { '@id': 'https://example.org/early' },
        ],
        firstAppearance: { '@id': 'https://example.org/early' },
      },
    ]);
  });

  test('says what the claim is about, what it states and what it rests on', () => {
    const [node] = ofType(claimJsonLd(anvils, only(anvils), publication), 'Claim');
    expect(node).toMatchObject({
      about: [{ '@type': 'Organization', name: 'Globex' }],
      mentions: [{ '@type': 'MonetaryAmount' }],
      citation: [
        { '@id': 'https://example.org/late' },
        { '@id': 'https://example.org/early' },
        { name: 'The Daily Anvil' },
      ],
    });
  });

  test('leads back to the article and to the front page', () => {
    const [trail] = ofType(claimJsonLd(anvils, only(anvils), publication), 'BreadcrumbList');
    expect(trail).toMatchObject({
      itemListElement: [
        { position: 1, name: 'The Gloss', item: { '@id': `${home}/` } },
        { position: 2, item: { '@id': `${home}/articles/anvils/` } },
        { position: 3, name: only(anvils).label },
      ],
    });
  });
});

describe('a fact-check', () => {
  const rating = (status: string, stance: string) => {
    const evidence = ['one', 'two'].map((id) => ({ source: id, stance, note: 'So.' }));
    const sources = [source('one', 'primary'), source('two')];
    const item = view({ entities: cast, claims: [{ ...claim, status, evidence }], sources });
    return ofType(claimJsonLd(item, only(item), publication), 'ClaimReview').map(
      ({ reviewRating }) => reviewRating,
    );
  };

  test('is given where the status is a verdict', () => {
    const scale = { '@type': 'Rating', worstRating: 1, bestRating: 5 };
    expect(rating('confirmed', 'supports')).toEqual([{ ...scale, ratingValue: 5, alternateName: 'True' }]);
    expect(rating('contradicted', 'contradicts')).toEqual([
      { ...scale, ratingValue: 1, alternateName: 'False' },
    ]);
  });

  test('is not given where it is none', () => {
    expect([
      rating('single-source', 'supports'),
      rating('outdated', 'updates'),
      rating('unverified', 'context'),
    ]).toEqual([[], [], []]);
  });
});

test('nothing in the data can end the script element, and it reads back as it was', () => {
  const document = articleJsonLd({ ...hostileView(), dek: `${HOSTILE}\u2028<!--\u2029` }, publication);
  const written = jsonForScript(document);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(document);
});
