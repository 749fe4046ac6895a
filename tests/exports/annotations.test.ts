import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { amount, cast, claim } from '../support/article.ts';
import { fixtureViews, HOSTILE, hostileView, publication, view } from './support.ts';

const anvils = view({
  authors: ['Ada Lovelace'],
  updated: '2026-12-01',
  entities: cast,
  amounts: [amount],
  claims: [claim],
});
const collection = annotationCollection(anvils, publication);
const targets = <Target>({ target }: { target: Target | Target[] }) =>
  Array.isArray(target) ? target : [target];
const byId = (name: string) => collection.first?.items.find(({ id }) => id.endsWith(`#${name}`));

describe('the notes of an article', () => {
  test('are a collection with its only page inside', () => {
    const { first, ...rest } = collection;
    expect(rest).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://gloss.example/news/articles/anvils/annotations.jsonld',
      type: 'AnnotationCollection',
      label: 'Notes to “Acme and the anvils”',
      created: '2026-11-23T00:00:00Z',
      modified: '2026-12-01T00:00:00Z',
      creator: [{ type: 'Person', name: 'Ada Lovelace' }],
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      total: anvils.notes.length,
      last: 'https://gloss.example/news/articles/anvils/annotations.jsonld#page-1',
    });
    expect(first).toMatchObject({ id: rest.last, type: 'AnnotationPage', startIndex: 0 });
    expect(first?.partOf).toMatchObject({ id: rest.id, total: rest.total });
    expect(first?.items).toHaveLength(rest.total);
  });

  test('have no page where there are none', () => {
    expect(annotationCollection(view({}), publication)).toMatchObject({ total: 0 });
    expect(annotationCollection(view({}), publication)).not.toHaveProperty('first');
  });

  test('say that they were changed only where they were', () => {
    const same = view({ entities: cast, claims: [claim] });
    expect(JSON.stringify(annotationCollection(same, publication))).not.toContain('"modified"');
    expect(byId('claim-first')?.modified).toBe('2026-12-01T00:00:00Z');
  });

  test('say what the words mean, and point to them by quote and by position', () => {
    expect(byId('claim-first')).toMatchObject({
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-11-23T00:00:00Z',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'text/plain',
          language: 'en',
          value:
            'Single source: Acme has put more than $14 billion into Globex. Said by Acme, on the record. One outlet says so.',
        },
        { type: 'TextualBody', purpose: 'tagging', value: 'single source' },
      ],
      target: {
        type: 'SpecificResource',
        source: 'https://gloss.example/news/articles/anvils/',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'it had put more than $14 billion into Globex',
            prefix: 'Acme said on Monday that ',
            suffix: '. ',
          },
          { type: 'TextPositionSelector', start: 25, end: 69 },
        ],
      },
    });
  });

  test('have a target for each place where a party is named', () => {
    const twice = view({ entities: cast }, 'Acme and Globex. Then Acme again.\n');
    const [acme] = annotationCollection(twice, publication).first?.items ?? [];
    expect(acme && targets(acme)).toHaveLength(2);
  });
});

test('positions count code points, so that signs beyond 16 bits count as one', () => {
  const article = view(
    { claims: [{ ...claim, says: { record: 'author' }, quote: 'two' }] },
    '👩🏽‍🚀 one two.\n',
  );
  const [only] = annotationCollection(article, publication).first?.items ?? [];
  expect(only && targets(only)[0]?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 9, end: 12 });
});

test('every selector selects the words of its note, in every article of the fixtures', async () => {
  for (const article of [...(await fixtureViews()), hostileView()]) {
    const points = [...article.text];
    for (const item of annotationCollection(article, publication).first?.items ?? []) {
      for (const { selector } of targets(item)) {
        const [quote, position] = selector;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
          throw new Error();
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(article.text).toContain(`${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`);
      }
    }
  }
});

test('ids are unique, and addresses are of the form that a URI has', async () => {
  for (const article of [...(await fixtureViews()), hostileView()]) {
    const { first } = annotationCollection(article, publication);
    const ids = first?.items.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^https:\/\/[\w.-]+\/[\w./-]*#[\w-]+$/.test(id))).toEqual([]);
  }
});

test('a hostile statement is in the body to the letter', () => {
  const bodies = annotationCollection(hostileView(), publication).first?.items.flatMap(({ body }) => body);
  expect(bodies?.some((body) => 'value' in body && body.value.includes(HOSTILE))).toBe(true);
});
