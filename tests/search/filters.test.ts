import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/vocabulary.ts';
import { type Chosen, filtersFor, filtersOf } from '../../src/search/filters.ts';
import type { SearchKind, SearchPart, SearchRecord } from '../../src/search/record.ts';

const NOTHING: Chosen = { kinds: [], status: '', entity: '', year: '' };

const record = (years: string[], parts: Partial<SearchPart>[]): SearchRecord => ({
  url: '/',
  title: '',
  years,
  parts: parts.map((part) => ({ kind: 'article', to: '', title: '', text: '', entities: [], ...part })),
});

test('every status and year of a record has a filter of its own, entities share one by their first letter', () => {
  const article = record(
    ['2026'],
    [
      { entities: ['acme', 'globex'] },
      { kind: 'claim', status: 'disputed', entities: ['acme', 'apex'] },
      { kind: 'claim', status: 'confirmed' },
    ],
  );
  expect(filtersOf(article)).toEqual({
    'status disputed': ['disputed'],
    'status confirmed': ['confirmed'],
    'entity a': ['acme', 'apex'],
    'entity g': ['globex'],
    'year 2026': ['2026'],
  });
  expect(filtersOf(record([], [{ kind: 'entity', entities: ['acme'] }]))).toEqual({
    'entity a': ['acme'],
    kind: ['entity'],
  });
});

describe('pagefind is asked', () => {
  test('for nothing where nothing was chosen', () => expect(filtersFor(NOTHING)).toEqual({}));

  test.each<[string[], object]>([
    [['entity'], { kind: 'entity' }],
    [['claim', 'figure'], { kind: { none: 'entity' } }],
    [['claim', 'entity'], {}],
  ])('for kinds %o as %o', (kinds, filters) => expect(filtersFor({ ...NOTHING, kinds })).toEqual(filters));

  test('for what was chosen of the rest', () => {
    expect(filtersFor({ kinds: [], status: 'disputed', entity: 'acme', year: '2026' })).toEqual({
      'status disputed': 'disputed',
      'entity a': 'acme',
      'year 2026': '2026',
    });
  });

  test('so that it leaves every record that has a part with all that was chosen', () => {
    const ids = fc.constantFrom('acme', 'apex', 'globex');
    const kinds = fc.constantFrom<SearchKind>('article', 'claim', 'figure');
    const part = fc.record({
      kind: kinds,
      status: fc.constantFrom<Status>('disputed', 'confirmed', 'outdated'),
      entities: fc.array(ids, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1 }),
        fc.nat(),
        fc.constantFrom('2025', '2026'),
        (parts, at, year) => {
          const meant = parts[at % parts.length];
          fc.pre(meant !== undefined);
          const { kind, status, entities } = meant;
          const has = filtersOf(record([year], parts));
          const asked = filtersFor({ kinds: [kind], status, entity: entities[0] ?? '', year });
          for (const [name, value] of Object.entries(asked)) {
            if (typeof value === 'string') expect(has[name]).toContain(value);
            else expect(has[name] ?? []).not.toContain(value.none);
          }
        },
      ),
    );
  });
});
