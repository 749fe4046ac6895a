import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ArticleView } from '../../src/article/view.ts';
import { articleClaims, siteClaims } from '../../src/exports/data/claims.ts';
import { siteEntities } from '../../src/exports/data/entities.ts';
import { siteFigures } from '../../src/exports/data/figures.ts';
import { dataSchema } from '../../src/exports/data/schemas.ts';
import { siteSources } from '../../src/exports/data/sources.ts';
import type { DataName } from '../../src/exports/paths.ts';
import { amount, cast, claim, source } from '../support/article.ts';
import { fixtureViews, HOSTILE, hostileView, publication, view } from './support.ts';

const files = (views: ArticleView[]): [DataName, object][] => [
  ['claims', siteClaims(views, publication)],
  ...views.map((article): [DataName, object] => ['claims', articleClaims(article, publication)]),
  ['entities', siteEntities(views, publication)],
  ['figures', siteFigures(views, publication)],
  ['sources', siteSources(views, publication)],
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
    expect(siteClaims([hostileView()], publication).claims[0]?.statement).toBe(HOSTILE);
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
      versions: [{ number: 1, date: '2026-11-23', status: 'reported' }],
    });
  });

  test('of entities say where they appear, what they say and what is said of them', () => {
    const claimed = ['https://gloss.example/news/articles/anvils/claims/first/'];
    expect(siteEntities([anvils], publication).entities).toMatchObject([
      { id: 'acme', appearances: [{ role: 'Backer' }], says: claimed, about: [] },
      { id: 'globex', appearances: [{ role: 'Receiver' }], says: [], about: claimed },
    ]);
  });

  test('of sources and figures say which claims they bear on', () => {
    expect(siteSources([anvils], publication).sources[0]?.claims).toMatchObject([{ stance: 'supports' }]);
    expect(siteFigures([anvils], publication).figures[0]?.claims).toHaveLength(1);
  });
});
