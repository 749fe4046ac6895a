import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { articleClaims } from '../../src/exports/data/claims.ts';
import { changesOf } from '../../src/exports/feeds/changes.ts';
import { claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { csvHead, csvLines } from '../../src/exports/records-csv.ts';
import { voiceOf } from '../../src/i18n/voice.ts';
import { listed } from '../../src/views/site/listed.ts';
import { cast, claims } from '../support/article.ts';
import { readCsv } from './csv-reader.ts';
import { publication, view } from './support.ts';

const history = [{ date: '2027-04-02', outcome: 'late', note: 'The money came in April.' }];
const article = view({ entities: cast, claims: claims({ due: '2027-02', history }, { due: '2030' }, {}) });
const { claims: data } = articleClaims(article, publication);

test('claims.json has both, and what came of it with the day on which it did', () => {
  expect(data.map(({ due, outcome }) => [due, outcome])).toEqual([
    ['2027-02', 'late'],
    ['2030', undefined],
    [undefined, undefined],
  ]);
  expect(data[0]?.history).toEqual([
    { date: '2027-04-02', status: undefined, outcome: 'late', note: 'The money came in April.' },
  ]);
  expect(data[0]?.versions[0]?.due).toBe('2027-02');
});

test('so has the table', () => {
  const [names = [], first = []] = readCsv(csvHead('claims') + csvLines('claims', data));
  expect(['due', 'outcome'].map((name) => first[names.indexOf(name)])).toEqual(['2027-02', 'late']);
});

test('annotations and Markdown say it in words', () => {
  const said = 'Due by February 2027: late.';
  expect(JSON.stringify(annotationCollection(article, publication))).toContain(said);
  expect(articleMarkdown(article, publication)).toContain(said);
});

test('machines are told by when', () => {
  const [first] = article.claims;
  const graph = first && claimJsonLd(article, first, publication)['@graph'];
  expect(graph?.find((node) => node['@type'] === 'Claim')).toMatchObject({
    temporalCoverage: '../2027-02',
    keywords: 'late',
  });
});

describe('the feed of changes', () => {
  test('tells what came of it', () => {
    const [first] = listed(article).claims;
    expect(first && changesOf(first, voiceOf('en').words)).toEqual([
      { id: 'change-1', date: '2027-04-02', to: 'late', note: 'The money came in April.' },
    ]);
  });
});
