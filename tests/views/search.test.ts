import { expect, test } from 'vitest';
import { compileEntities } from '../../src/compile/entities.ts';
import { readFolder } from '../../src/compile/folders.ts';
import type { Registry } from '../../src/model/entity.ts';
import { searchChoices } from '../../src/search/choices.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { articleRecord, entityRecords } from '../../src/search/records.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { listed } from '../../src/views/site/listed.ts';
import { siteViewOf } from '../../src/views/site/site-view.ts';
import { registry } from '../support/article.ts';
import { viewsOf, viewWith } from '../support/views.ts';

const within = (path: string) => `/news${path}`;

/** Of articles one after the other, and of parties, as the index is made from them. */
function recordsOf(articles: readonly ArticleView[], entities: Registry): SearchRecord[] {
  const site = siteViewOf(articles.map(listed), entities);
  return [...articles.map((article) => articleRecord(article, site, within)), ...entityRecords(site, within)];
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

const partOf = (kind: string) => recordsOf([small()], registry)[0]?.parts.find((part) => part.kind === kind);

test('a claim is found by what it says, its words, its evidence and its parties, and leads to its own page', () => {
  expect(partOf('claim')).toMatchInlineSnapshot(`
    {
      "entities": [
        "globex",
        "acme",
      ],
      "kind": "claim",
      "line": "Acme, in a document",
      "status": "contradicted",
      "text": "Acme paid. “it had put more than $14 billion into Globex”. The filing says otherwise. Globex: A lower sum. Acme, Globex.",
      "title": "Contradicted: Acme put money into Globex",
      "to": "claims/first/",
      "words": "#claim-first",
    }
  `);
});

test('a figure is found by its sum and leads to its words in the article', () => {
  expect(partOf('figure')).toMatchInlineSnapshot(`
    {
      "entities": [
        "acme",
      ],
      "kind": "figure",
      "line": "investment, from Acme",
      "text": "“more than $14 billion”. investment, from Acme. $14,000,000,000.",
      "title": "at least $14 billion",
      "to": "#figure-stake",
    }
  `);
});

test('a company is found by all its names and leads to its dossier', () => {
  const record = recordsOf([small()], registry).find(({ url }) => url === '/news/entities/acme/');
  expect(record).toMatchInlineSnapshot(`
    {
      "names": "Acme, Acme Corp.",
      "parts": [
        {
          "entities": [
            "acme",
          ],
          "kind": "entity",
          "sort": "Company",
          "text": "Maker of anvils. Backer.",
          "title": "Acme",
          "to": "",
        },
      ],
      "title": "Acme",
      "url": "/news/entities/acme/",
      "years": [
        "2026",
      ],
    }
  `);
});

test('an article is found by its text, and holds all that it says', () => {
  const [record] = recordsOf([small()], registry);
  expect(record).toMatchObject({
    url: '/news/articles/anvils/',
    title: 'Acme and the anvils',
    years: ['2026'],
  });
  expect(record?.parts.map(({ kind }) => kind)).toEqual(['article', 'claim', 'figure']);
  expect(partOf('article')?.text).toContain('it had put more than $14 billion into Globex');
  expect(partOf('article')).toMatchObject({ to: '', entities: ['acme', 'globex'] });
});

test('there is one record for each article and entity, and a part for each claim and figure, with its own address', async () => {
  const root = 'tests/fixtures/site';
  const entities = compileEntities(await readFolder(root, 'content/entities', 'yaml')).registry;
  const articles = await viewsOf(root);
  const records = recordsOf(articles, entities);
  const notes = articles.flatMap(({ notes }) => notes.filter(({ kind }) => kind !== 'entity'));
  const parts = records.flatMap(({ url, parts }) => parts.map((part) => ({ ...part, url: url + part.to })));
  expect(records).toHaveLength(articles.length + entities.size);
  expect(parts).toHaveLength(articles.length + notes.length + entities.size);
  expect(new Set(parts.map(({ url }) => url)).size).toBe(parts.length);
  expect(parts.every(({ text, title }) => text !== '' && title !== '')).toBe(true);
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
