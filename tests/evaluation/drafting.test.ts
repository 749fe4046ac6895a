import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/world.ts';
import { world } from '../support/world.ts';
import { evaluate } from './command.ts';
import { matchSpans } from './spans.ts';

async function evaluated(kind: string, ...rows: object[]) {
  const { machine, printed } = world([kind, 'data.jsonl'], {
    'data.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
  });
  return `${await run(evaluate, machine)}: ${printed()}`;
}

/** The span of some words of a text. */
const span = (text: string, words: string, more: object) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
  ...more,
});

test('money is measured in sentences with spans, and in strings that are one sum', async () => {
  const text = 'It paid $5 million, about 40 cents a share and 3 doubloons.';
  const spans = [
    span(text, '$5 million', { value: '5000000', unit: 'Dollar' }),
    span(text, '40 cents', { value: '40', unit: 'Cent' }),
    span(text, '3 doubloons', { value: '3', unit: 'Doubloon' }),
  ];
  expect(
    await evaluated(
      'money',
      { text, spans },
      { text: 'over $7', values: [8], unit: 'Dollar', kind: 'above' },
    ),
  ).toMatchInlineSnapshot(`
    "0: measure      in data  found  right  precision  recall     F1
    exact              4      3      3      1.000   0.750  0.857
    overlapping        4      3      3      1.000   0.750  0.857

    values right: 2 of 3 (66.7%)
    bounds right: 1 of 1 (100.0%)

    wrong values:
      over $7: 7 USD, in the data 8

    missed:
      3 doubloons | in n, about 40 cents a share and 3 doubloons."
  `);
});

test('companies and people are measured, others passed over', async () => {
  const text = 'Jane Doe left Initech Corp. in Paris. Pip stayed.';
  const spans = [
    span(text, 'Jane Doe', { type: 'PER' }),
    span(text, 'Initech', { type: 'ORG' }),
    span(text, 'Pip', { type: 'PER' }),
    span(text, 'Paris', { type: 'LOC' }),
    span(text, 'left', { type: 'PER', headPos: 'VERB' }),
  ];
  expect(await evaluated('entities', { text, spans })).toMatchInlineSnapshot(`
    "0: measure                 in data  found  right  precision  recall     F1
    companies, overlapping        1      1      1      1.000   1.000  1.000
    companies, exact              1      1      0      0.000   0.000  0.000
    people, overlapping           2      1      1      1.000   0.500  0.667
    people, exact                 2      1      1      1.000   0.500  0.667

    missed people:
      Pip | in  left Initech Corp. in Paris. Pip stayed."
  `);
});

test('quoted and reported speech is measured with its speakers', async () => {
  const text = '“It fell down last night,” said Jane Doe. John Roe said that it stood.';
  const quotes = [
    span(text, '“It fell down last night,”', { speaker: 'Mr. Roe' }),
    span(text, 'it stood', { speaker: { text: 'John Roe' } }),
  ];
  expect(await evaluated('claims', { text, quotes })).toMatchInlineSnapshot(`
    "0: measure                 in data  found  right  precision  recall     F1
    quoted (overlap 0.3)          1      1      1      1.000   1.000  1.000
    reported (overlap 0.3)        1      1      1      1.000   1.000  1.000

    named speakers right: 0 of 1 (0.0%)

    wrong speakers:
      Jane Doe, in the data Mr. Roe | “It fell down last night,”"
  `);
});

test('a row of another form is answered with what to write', async () => {
  expect(await evaluated('claims', { text: 7 })).toMatchInlineSnapshot(`
    "2: data.jsonl:1: text: Write text, not 7.
    data.jsonl:1: quotes is missing. Write a list, each item on a line after a hyphen."
  `);
});

describe('spans are matched', () => {
  test('one to one, the largest overlap first', () => {
    const { pairs, missed, extra } = matchSpans(
      [
        { start: 0, end: 10 },
        { start: 10, end: 20 },
      ],
      [
        { start: 5, end: 20 },
        { start: 0, end: 4 },
      ],
    );
    expect(pairs.map(({ gold, found }) => [gold.start, found.start])).toEqual([
      [10, 5],
      [0, 0],
    ]);
    expect([missed, extra]).toEqual([[], []]);
  });

  test('only where they have enough in common', () => {
    expect(matchSpans([{ start: 0, end: 10 }], [{ start: 9, end: 20 }], 0.3).pairs).toEqual([]);
  });
});
