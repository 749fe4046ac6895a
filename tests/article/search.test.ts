import { expect, test } from 'vitest';
import { listed } from '../../src/article/listed.ts';
import { searchChoices } from '../../src/article/search/choices.ts';
import type { SearchRecord } from '../../src/article/search/record.ts';
import { articleRecords, entityRecords } from '../../src/article/search/records.ts';
import { siteViewOf } from '../../src/article/site-view.ts';
import type { ArticleView } from '../../src/article/view.ts';
import { compileEntities } from '../../src/compile/entities.ts';
import { readFolder } from '../../src/compile/folders.ts';
import type { Registry } from '../../src/model/entity.ts';
import { registry } from '../support/article.ts';
import { viewsOf, viewWith } from '../support/views.ts';

const within = (path: string) => `/news${path}`;

/** Of articles one after the other, and of parties, as the index is made from them. */
function recordsOf(articles: readonly ArticleView[], entities: Registry): SearchRecord[] {
  const site = siteViewOf(articles.map(listed), entities);
  return [
    ...articles.flatMap((article) => articleRecords(article, site, within)),
    ...entityRecords(site, within),
  ];
}

const small = (): ArticleView =>
  viewWith({
    entities: [
      { id: 'acme', role: 'Backer' },
      { id: 'globex', role: 'Backed' },
    ],
    amounts: [
      {
        id: 'stake',
        quote: 'more than $14 billion',
        value: 14_000_000_000,
        bound: 'at-least',
        kind: 'investment',
        from: 'acme',
      },
    ],
    claims: [
      {
        id: 'first',
        quote: 'it had put more than $14 billion into Globex',
        label: 'Acme paid',
        statement: 'Acme put money into Globex',
        says: { who: 'acme', record: 'document' },
        status: 'contradicted',
        assessment: 'The filing says otherwise.',
        about: ['globex'],
        amounts: ['stake'],
        evidence: [{ source: 'filing', stance: 'contradicts', note: 'A lower sum.' }],
      },
    ],
    sources: [
      {
        id: 'filing',
        publisher: 'Globex',
        url: 'https://globex.example/filing',
        tier: 'primary',
        published: '2025-01',
      },
    ],
  });

const recordOf = (kind: string) =>
  recordsOf([small()], registry).find(({ filters }) => filters.kind[0] === kind);

test('a claim is found by what it says, its words, its evidence and its parties, and leads to its own page', () => {
  expect(recordOf('claim')).toMatchInlineSnapshot(`
    {
      "content": "Acme put money into Globex. “it had put more than $14 billion into Globex”. The filing says otherwise. Globex: A lower sum. Acme, Globex.",
      "filters": {
        "entity": [
          "globex",
          "acme",
        ],
        "kind": [
          "claim",
        ],
        "status": [
          "contradicted",
        ],
        "year": [
          "2026",
        ],
      },
      "meta": {
        "status": "contradicted",
        "title": "Acme paid",
      },
      "print": {
        "article": "Acme and the anvils",
        "kind": "Claim",
        "line": "Acme, in a document",
        "words": "/news/articles/anvils/#claim-first",
      },
      "url": "/news/articles/anvils/claims/first/",
    }
  `);
});

test('a figure is found by its sum and leads to its words in the article', () => {
  expect(recordOf('figure')).toMatchInlineSnapshot(`
    {
      "content": "“more than $14 billion”. investment, from Acme. $14,000,000,000.",
      "filters": {
        "entity": [
          "acme",
        ],
        "kind": [
          "figure",
        ],
        "year": [
          "2026",
        ],
      },
      "meta": {
        "title": "at least $14 billion",
      },
      "print": {
        "article": "Acme and the anvils",
        "kind": "Figure",
        "line": "investment, from Acme",
        "words": "/news/articles/anvils/#figure-stake",
      },
      "url": "/news/articles/anvils/#figure-stake",
    }
  `);
});

test('a company is found by all its names and leads to its dossier', () => {
  const record = recordsOf([small()], registry).find(({ url }) => url === '/news/entities/acme/');
  expect(record).toMatchInlineSnapshot(`
    {
      "content": "Maker of anvils. Backer.",
      "filters": {
        "entity": [
          "acme",
        ],
        "kind": [
          "entity",
        ],
        "year": [
          "2026",
        ],
      },
      "meta": {
        "names": "Acme, Acme Corp.",
        "title": "Acme",
      },
      "print": {
        "kind": "Company",
      },
      "url": "/news/entities/acme/",
    }
  `);
});

test('an article is found by its text', () => {
  const record = recordOf('article');
  expect(record?.url).toBe('/news/articles/anvils/');
  expect(record?.content).toContain('it had put more than $14 billion into Globex');
  expect(record?.filters).toMatchObject({ kind: ['article'], entity: ['acme', 'globex'] });
});

test('there is one record for each claim, figure, entity and article, each with an address of its own', async () => {
  const root = 'tests/fixtures/site';
  const entities = compileEntities(await readFolder(root, 'content/entities', 'yaml')).registry;
  const articles = await viewsOf(root);
  const records = recordsOf(articles, entities);
  const notes = articles.flatMap(({ notes }) => notes.filter(({ kind }) => kind !== 'entity'));
  expect(records).toHaveLength(articles.length + notes.length + entities.size);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.every(({ content, meta }) => content !== '' && meta.title !== '')).toBe(true);
});

test('the form offers what some record has, statuses in the order of the vocabulary, companies by name', () => {
  const { kind, status, entity, year } = searchChoices(siteViewOf([listed(small())], registry));
  expect(kind.map(({ value }) => value)).toEqual(['claim', 'figure', 'entity', 'article']);
  expect(status).toEqual([{ value: 'contradicted', label: 'contradicted' }]);
  expect(entity.map(({ label }) => label)).toEqual(entity.map(({ label }) => label).sort());
  expect(year).toHaveLength(1);
});

test('a site without articles and companies has nothing to search', () => {
  expect(recordsOf([], new Map())).toEqual([]);
  expect(searchChoices(siteViewOf([], new Map()))).toEqual({ kind: [], status: [], entity: [], year: [] });
});
