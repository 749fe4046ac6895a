import { expect, test } from 'vitest';
import { amount, article, cast, compiled, reasons, reported } from '../support/article.ts';

const ofAmount = (fields: Record<string, unknown>) =>
  reported(article({ entities: cast, amounts: [{ ...amount, ...fields }] }));

test('a month that does not exist is told so', () => {
  expect(ofAmount({ asOf: '2026-13' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    17:11 error amounts[1].asOf: 2026-13 is not in the calendar: check the month and the day. schema glosswire

    ✖ 1 error"
  `);
});

test('a year without quotation marks is a date', () => {
  expect(ofAmount({ asOf: 2025 })).toBe('no problem');
});

test('an amount without a value is told how to give one', () => {
  expect(ofAmount({ value: undefined })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:5 error amounts[1].value: Give the figure as value: 1_250_000, or write bound: range with min and max. schema glosswire

    ✖ 1 error"
  `);
});

test('an amount in words is told to write digits', () => {
  expect(ofAmount({ value: '$14 billion' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    15:12 error amounts[1].value: Write a plain number such as 1_250_000, not "$14 billion". schema glosswire

    ✖ 1 error"
  `);
});

/** YAML as a writer types it, which decides whether it is a number or text. */
const withValue = (value: string) =>
  article({ entities: cast, amounts: [amount] }).replace(/value: .*/, `value: ${value}`);

test.each(['9_007_199_254_740_993', '1_234_567.8901234567', '1234567.8901234567', '123456789012345680'])(
  'a sum of which digits would be lost is refused: %s',
  (value) => {
    expect(reasons(withValue(value))).toBe(
      `amounts[1].value: ${value} has more digits than can be kept exactly: round it to 15 digits, and write bound: about.`,
    );
  },
);

test.each([
  ['9_007_199_254_740_991', 9007199254740991],
  ['123_456_000_000_000_000_000', 123456e15],
  ['1_234_567.891', 1234567.891],
  ['0.0000012', 0.0000012],
  ['1e6', 1e6],
])('every digit of %s is kept', (value, number) => {
  const { article: read } = compiled(withValue(value));
  expect(read.amounts[0]?.value).toBe(number);
});

test('a range with its ends swapped is told so', () => {
  expect(ofAmount({ value: undefined, bound: 'range', min: 20, max: 10 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    18:10 error amounts[1].max: The upper end, 10, must be above the lower end, 20: swap them or correct one. schema glosswire

    ✖ 1 error"
  `);
});

test('a range with a value, or without an end, is told what is wanted', () => {
  expect(ofAmount({ bound: 'range', min: 1, max: 2 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    15:12 error amounts[1].value: A range has min and max and no value: take one or the other out. schema glosswire

    ✖ 1 error"
  `);
  expect(ofAmount({ value: undefined, bound: 'range', max: 2 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:5 error amounts[1].min: A range needs its lower end: write min: 10_000_000_000. schema glosswire

    ✖ 1 error"
  `);
  expect(ofAmount({ value: undefined, bound: 'range', min: 2 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    13:5 error amounts[1].max: A range needs its upper end: write max: 99_000_000_000. schema glosswire

    ✖ 1 error"
  `);
});

test('the ends of a range without the word are told so', () => {
  expect(ofAmount({ min: 1 })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    17:10 error amounts[1].min: Only a range has min: write bound: range, or give the figure as value. schema glosswire

    ✖ 1 error"
  `);
});

test('an unknown currency is told so', () => {
  expect(ofAmount({ currency: 'ZZZ' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    17:15 error amounts[1].currency: "ZZZ" is no currency of ISO 4217: write a code such as USD, EUR or JPY. schema glosswire

    ✖ 1 error"
  `);
  expect(ofAmount({ currency: '$' })).toMatchInlineSnapshot(`
    "content/articles/anvils.md
    17:15 error amounts[1].currency: "$" is no currency of ISO 4217: write a code such as USD, EUR or JPY. schema glosswire

    ✖ 1 error"
  `);
});
