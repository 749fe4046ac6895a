import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { articleClaims, claimRecords } from '../../src/exports/data/claims.ts';
import { contributionOf } from '../../src/exports/data/contribution.ts';
import { figureRecords } from '../../src/exports/data/figures.ts';
import { dataFile, dataNames, dataTable } from '../../src/exports/data/site.ts';
import { sourceRecords } from '../../src/exports/data/sources.ts';
import { fragment, jsonFile } from '../../src/exports/data/stream.ts';
import { dataSchema, type files as schemas } from '../../src/exports/data-models.ts';
import type { DataName } from '../../src/exports/paths.ts';
import { columnsOf } from '../../src/exports/records-csv.ts';
import type { Registry } from '../../src/model/entity.ts';
import type { ArticleView } from '../../src/views/article/view.ts';
import { listed } from '../../src/views/site/listed.ts';
import { amount, cast, claim, source } from '../support/article.ts';
import { readCsv } from './csv-reader.ts';
import { fixtureViews, HOSTILE, hostileView, publication, view } from './support.ts';

type Files = { [Name in DataName]: z.output<(typeof schemas)[Name]> };

/** What the files of a site are made from. */
function dataOf(views: readonly ArticleView[]) {
  const bySlug = new Map(views.map((view) => [view.slug, view]));
  const members = views.flatMap(({ notes }) => notes.filter((note) => note.kind === 'entity'));
  const registry: Registry = new Map(members.map(({ id, declared }) => [id, declared]));
  const contribution = ({ slug }: { slug: string }) =>
    contributionOf(bySlug.get(slug) as ArticleView, publication);
  return { articles: views.map(listed), registry, contributionOf: contribution };
}

const textOf = (name: DataName, views: readonly ArticleView[]): string =>
  [...dataFile(name, dataOf(views), publication)].join('');

const siteFile = <Name extends DataName>(name: Name, views: readonly ArticleView[]): Files[Name] =>
  JSON.parse(textOf(name, views));

const files = (views: ArticleView[]): [DataName, object][] => [
  ...dataNames.map((name): [DataName, object] => [name, siteFile(name, views)]),
  ...views.map((article): [DataName, object] => ['claims', articleClaims(article, publication)]),
];

/** What a schema of ours says is wrong with a file, as another program would read it. */
function problems(name: DataName, file: object): unknown {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(dataSchema(name, publication));
  return validate(JSON.parse(JSON.stringify(file))) ? [] : validate.errors;
}

const anvils = view({
  entities: cast,
  amounts: [{ ...amount, from: 'acme', sources: ['one'] }],
  claims: [
    {
      ...claim,
      about: ['globex'],
      amounts: ['stake'],
      evidence: [{ source: 'one', stance: 'supports', note: 'So.' }],
    },
  ],
  sources: [source('one')],
});

describe('data files', () => {
  test('are what their schemas say, for every shape of article and for hostile text', async () => {
    for (const [name, file] of files([...(await fixtureViews()), hostileView(), anvils])) {
      expect(problems(name, file)).toEqual([]);
    }
  });

  test('name their schema', () => {
    for (const [name, file] of files([anvils])) {
      expect(file).toMatchObject({ $schema: `https://gloss.example/news/data/${name}.schema.json` });
    }
  });

  test('keep a hostile statement to the letter', () => {
    expect(siteFile('claims', [hostileView()]).claims[0]?.statement).toBe(HOSTILE);
  });
});

describe('schemas', () => {
  test.each(['claims', 'entities', 'figures', 'sources'] as const)(
    '%s: refuses what it does not know',
    (name) => {
      const [, file] = files([anvils]).find(([other]) => other === name) ?? [];
      expect(problems(name, { ...file, extra: 1 })).toMatchObject([{ keyword: 'additionalProperties' }]);
      expect(problems(name, { ...file, licence: undefined })).toMatchObject([{ keyword: 'required' }]);
    },
  );

  test('describe every field', () => {
    const missing: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value)) {
            if (!JSON.stringify(field).match(/"description"|"\$ref"/)) missing.push(`${path}/${name}`);
          }
        }
        visit(value, `${path}/${key}`);
      }
    };
    for (const name of ['claims', 'entities', 'figures', 'sources'] as const)
      visit(dataSchema(name, publication), name);
    expect(missing).toEqual([]);
  });
});

describe('records', () => {
  test('of claims name speaker, evidence, versions and addresses', () => {
    const [record] = articleClaims(anvils, publication).claims;
    expect(record).toMatchObject({
      url: 'https://gloss.example/news/articles/anvils/claims/first/',
      anchor: 'https://gloss.example/news/articles/anvils/#claim-first',
      says: { who: { id: 'acme', name: 'Acme' }, record: 'on-record' },
      about: [{ id: 'globex', name: 'Globex' }],
      figures: ['https://gloss.example/news/articles/anvils/#figure-stake'],
      evidence: [
        { source: { id: 'one', url: 'https://example.org/one' }, stance: 'supports', independent: true },
      ],
      version: 1,
      versions: [{ number: 1, date: '2026-11-23', status: 'single-source' }],
    });
  });

  test('of entities say where they appear, what they say and what is said of them', () => {
    const claimed = ['https://gloss.example/news/articles/anvils/claims/first/'];
    expect(siteFile('entities', [anvils]).entities).toMatchObject([
      { id: 'acme', appearances: [{ role: 'Backer' }], says: claimed, about: [] },
      { id: 'globex', appearances: [{ role: 'Receiver' }], says: [], about: claimed },
    ]);
  });

  test('of sources and figures say which claims they bear on', () => {
    expect(siteFile('sources', [anvils]).sources[0]?.claims).toMatchObject([{ stance: 'supports' }]);
    expect(siteFile('figures', [anvils]).figures[0]?.claims).toHaveLength(1);
  });
});

describe('a file of the whole site, made piece by piece', () => {
  test('has a line for each record, and holds what its parts give', async () => {
    const views = await manyViews();
    for (const name of dataNames) {
      const text = textOf(name, views);
      const records: object[] = JSON.parse(text)[name];
      expect(records.length).toBeGreaterThan(0);
      expect(text.split('\n').map((line) => line.replace(/,$/, ''))).toEqual(
        expect.arrayContaining(records.map((record) => JSON.stringify(record))),
      );
    }
    const { claims, withdrawn, ...head } = siteFile('claims', views);
    expect(claims).toEqual(views.flatMap((view) => plain(claimRecords(view, publication))));
    expect(Object.keys({ ...head, claims, withdrawn })).toEqual(Object.keys(siteFile('claims', [])));
    expect(siteFile('figures', views).figures).toEqual(
      views.flatMap((view) => plain(figureRecords(view, publication))),
    );
    expect(siteFile('sources', views).sources).toEqual(
      views.flatMap((view) => plain(sourceRecords(view, publication))),
    );
  });

  test.each(
    [[], [[]], [[{ a: 1 }]], [[], [{ a: [{ b: '\n' }] }, { a: {} }], [], [{}]]].map((lists) => [lists]),
  )('holds the records of every article, and no more: %j', (lists: object[][]) => {
    const text = [...jsonFile({ title: 'T' }, { first: lists.map(fragment), last: [] })].join('');
    expect(text.replace(/\n/g, '')).toBe(JSON.stringify({ title: 'T', first: lists.flat(), last: [] }));
  });

  test('has as a table the same columns whatever it holds, and a line for each record', async () => {
    const views = await manyViews();
    for (const name of dataNames) {
      const table = (articles: ArticleView[]) =>
        readCsv([...dataTable(name, dataOf(articles), publication)].join(''));
      const [names, ...rows] = table(views);
      expect(names).toEqual(columnsOf(name));
      expect(table([])).toEqual([names]);
      expect(rows).toHaveLength(JSON.parse(textOf(name, views))[name].length);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names?.length]));
    }
    const [names = [], row = []] = readCsv([...dataTable('claims', dataOf([anvils]), publication)].join(''));
    expect(Object.fromEntries(names.map((name, index) => [name, row[index]]))).toMatchObject({
      id: 'first',
      'article.slug': 'anvils',
      'says.who.name': 'Acme',
      about: 'globex',
      'quote.exact': expect.stringContaining('more than $14 billion'),
      partOf: '',
    });
  });
});

const manyViews = async () => [
  ...(await fixtureViews()),
  { ...hostileView(), slug: 'hostile-anvils' },
  anvils,
];
const plain = (records: object[]): unknown[] => JSON.parse(JSON.stringify(records));
