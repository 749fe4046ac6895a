import { expect, test } from 'vitest';
import { annotationCollection } from '../../src/exports/annotations.ts';
import { figureRecords } from '../../src/exports/data/figures.ts';
import { dataSchema } from '../../src/exports/data-models.ts';
import { figuresCsv } from '../../src/exports/figures-csv.ts';
import { claimJsonLd } from '../../src/exports/json-ld/pages.ts';
import { articleMarkdown } from '../../src/exports/markdown/article.ts';
import { amount, cast, claim } from '../support/article.ts';
import { readCsv } from './csv-reader.ts';
import { publication, view } from './support.ts';

const PROSE =
  'Acme said on Monday that it had put more than $14 billion into Globex, for at least ten gigawatts.';
const power = {
  id: 'power',
  quote: 'at least ten gigawatts',
  value: 10,
  bound: 'at-least',
  unit: 'gigawatt',
  kind: 'other',
  what: 'capacity',
  from: 'acme',
  asOf: '2026-11',
};
const article = view(
  { entities: cast, amounts: [amount, power], claims: [{ ...claim, amounts: ['stake', 'power'] }] },
  PROSE,
);
const rows = readCsv(figuresCsv(article, publication));
const column = (name: string) => rows.map((row) => row[rows[0]?.indexOf(name) ?? -1]);

test('a table has what is counted beside the currency', () => {
  expect(column('currency')).toEqual(['currency', 'USD', '']);
  expect(column('unit')).toEqual(['unit', '', 'gigawatt']);
  expect(column('kind')).toEqual(['kind', 'investment', 'other']);
  expect(column('what')).toEqual(['what', '', 'capacity']);
  expect(column('display')).toEqual(['display', '$14 billion', '10\u00A0gigawatts']);
});

test('so have the data', () => {
  expect(figureRecords(article, publication)).toMatchObject([
    { id: 'stake', currency: 'USD', unit: undefined, kind: 'investment', what: undefined },
    { id: 'power', currency: undefined, unit: 'gigawatt', kind: 'other', what: 'capacity', value: 10 },
  ]);
  expect(JSON.stringify(dataSchema('figures', publication))).toContain('what is counted, in the singular');
});

test('machines are told a quantity, with its limit', () => {
  const [first] = article.claims;
  const graph = first ? claimJsonLd(article, first, publication)['@graph'] : [];
  expect(JSON.stringify(graph)).toContain('"@type":"QuantitativeValue"');
  expect(JSON.stringify(graph)).toContain('"unitText":"gigawatt","minValue":10');
  expect(JSON.stringify(graph)).toContain('"@type":"MonetaryAmount"');
});

test('annotations and Markdown say what it is', () => {
  const said = 'Capacity: at least 10\u00A0gigawatts (10\u00A0gigawatts), from Acme, as of November 2026.';
  expect(JSON.stringify(annotationCollection(article, publication))).toContain(said);
  expect(articleMarkdown(article, publication).replaceAll('\u00A0', ' ')).toContain(
    said.replaceAll('\u00A0', ' '),
  );
});
