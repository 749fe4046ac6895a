import { expect, test } from 'vitest';
import { halfDigit } from '../../src/checks/rounding.ts';
import { amount, claim, source } from '../support/article.ts';
import { findings } from '../support/checks.ts';

const figure = (fields: Record<string, unknown>, prose: string) => ({
  prose,
  fields: { amounts: [{ ...amount, quote: prose.replace(/^.*? is (.*?) to .*$/s, '$1'), ...fields }] },
});
const judge = (code: string, { fields, prose }: ReturnType<typeof figure>) => findings(code, [fields, prose]);

test('a currency that the words name must be the declared one', () => {
  expect(
    judge('figure-mismatch', figure({ value: 5e6, currency: 'USD' }, 'It is €5 million to Acme.')),
  ).toEqual([
    'at “USD”: The words are “€5 million”, and the amount is declared as 5000000 USD. Write value: 5000000 and currency: EUR, or quote the words that state it.',
  ]);
  expect(
    judge('figure-mismatch', figure({ value: 5e6, currency: 'CAD' }, 'It is $5 million to Acme.')),
  ).toEqual([]);
});

test('a range must have the limits that the words give', () => {
  const range = { value: undefined, bound: 'range', min: 5e6, max: 8e6 };
  expect(
    findings('figure-mismatch', [
      { amounts: [{ ...amount, ...range, quote: 'between $5 million and $7 million' }] },
      'It costs Acme between $5 million and $7 million.',
    ]),
  ).toEqual([
    'at “5000000”: The words are “between $5 million and $7 million”, and the amount is declared as 5000000 to 8000000 USD. Write min: 5000000 and max: 7000000, or quote the words that state it.',
  ]);
});

test('a quote cut inside a number is widened to the number', () => {
  expect(
    findings('quote-cut', [
      { amounts: [{ ...amount, quote: '$1', value: 1 }] },
      'Acme owes $1.4 trillion to Globex.',
    ]),
  ).toEqual(['at “$1”: The quote ends in the middle of a word. Write quote: "$1.4".']);
});

test('a source of a figure must not be older than the figure', () => {
  const fields = {
    amounts: [{ ...amount, asOf: '2025-06', sources: ['one'] }],
    sources: [{ ...source('one'), published: '2025-01-22' }],
  };
  expect(findings('evidence-early', [fields])).toEqual([
    'at “one”: one is of 2025-01-22 and cannot give stake as of 2025-06. Correct a date, or name the source that gives it.',
  ]);
});

test('sources of which only one is independent are one', () => {
  const evidence = [
    { source: 'one', stance: 'supports', note: 'Says so.' },
    { source: 'two', stance: 'supports', independent: false, note: 'Copies it.' },
  ];
  expect(
    findings('single-source', [
      { claims: [{ ...claim, evidence }], sources: [source('one'), source('two')] },
    ]),
  ).toEqual([
    'at “evidence:”: “Acme’s money” rests on 2 sources, of which only one is independent. Look for one that does not depend on it, or let the assessment say that there is none.',
  ]);
});

test('a company that no file knows is found by its legal form, once', () => {
  expect(
    findings('cast-missing', [
      {},
      'Acme sold Initech Systems Inc. to Globex. Initech Systems Inc. was glad.',
    ]),
  ).toEqual([
    'at “Initech Systems Inc.”: “Initech Systems Inc.” is nobody in content/entities. Write a file for it and add it to the cast, or add this name to the aliases of the one that is meant.',
  ]);
});

test('a heading of the first level is the title’s', () => {
  expect(findings('heading-order', [{}, '# Acme\n\nGlobex.'])).toEqual([
    'at “Acme”: “Acme” is of level 1, but the title is the only heading of the first level. Write ##.',
  ]);
});

test('findings in the prose are placed through escapes, entities and markup', () => {
  const prose =
    'Acme & *Co*, &amp; all \\* of **it**, sold\nGlobex for $3 million &amp; then for $4 million.';
  expect(findings('money-undeclared', [{}, prose]).map((text) => text.slice(0, 16))).toEqual([
    'at “$3 million &',
    'at “$4 million.”',
  ]);
});

test('half of the last digit that shows', () => {
  expect([6_600_000_000, 750_000_000, 14, 0.5, 0, 123].map(halfDigit)).toEqual([
    50_000_000, 5_000_000, 0.5, 0.05, 0, 0.5,
  ]);
});
