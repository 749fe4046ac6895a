import { describe, expect, test } from 'vitest';
import { currencyOf, isMoney, measureOf, unitOf } from '../../src/model/measure.ts';
import { amount, article, cast, compiled, reasons } from '../support/article.ts';

const PROSE =
  'Acme makes 27% of all anvils with ten gigawatts, 4,000 people and 12 turbines, for $14 billion.';
const power = { id: 'power', quote: 'ten gigawatts', value: 10, unit: 'gigawatt', kind: 'plan' };
const of = (...fields: object[]) =>
  reasons(article({ entities: cast, amounts: fields.map((one) => ({ ...power, ...one })) }, PROSE));
const parsed = (unit: string) =>
  compiled(article({ amounts: [{ ...power, unit }] }, PROSE)).article.amounts[0];

describe('a unit in place of a currency', () => {
  test.each([
    ['gigawatts', 'gigawatt'],
    ['people', 'person'],
    ['tonnes', 'tonne'],
    ['hours', 'hour'],
    ['percent', 'percent'],
    ['percentage points', 'percentage-point'],
    ['turbine/turbines', 'turbine'],
    ['Prüfstelle/Prüfstellen', 'Prüfstelle'],
  ])('%s is %s', (written, name) => {
    const figure = parsed(written);
    expect(figure && [unitOf(figure), measureOf(figure), currencyOf(figure), isMoney(figure)]).toEqual([
      name,
      name,
      undefined,
      false,
    ]);
  });

  test('is a known one, or a word with its plural', () => {
    expect(of({ unit: 'turbine' })).toMatchInlineSnapshot(
      `"amounts[1].unit: "turbine" is no unit that is known by one word, such as percent, gigawatt, tonne, person, job or hour. Write a word of your own for one and for more of it: turbine/turbines."`,
    );
    expect(of({ unit: 'EUR' })).toMatchInlineSnapshot(
      `"amounts[1].unit: "EUR" is no unit: money has its currency, as in currency: USD."`,
    );
    expect(of({ unit: 3 })).toMatchInlineSnapshot(
      `"amounts[1].unit: Write a unit such as percent, gigawatt or turbine/turbines, not 3."`,
    );
    expect(of({ unit: 'turbine/' })).toContain('is no unit that is known by one word');
  });

  test('is not beside a currency', () => {
    expect(of({ currency: 'USD' })).toMatchInlineSnapshot(
      `"amounts[1].unit: A figure has a currency or a unit, not both: take currency: USD or unit: gigawatt out."`,
    );
  });

  test('has bounds and ranges as money has', () => {
    expect(of({ bound: 'at-least' }, { id: 'span', value: undefined, bound: 'range', min: 8, max: 10 })).toBe(
      'no problem',
    );
    expect(of({ value: undefined, bound: 'range', min: 10, max: 8 })).toContain(
      'must be above the lower end',
    );
  });

  test('is that of the whole', () => {
    const share = { id: 'share', quote: '27%', value: 27, unit: 'percent', partOf: 'power' };
    expect(of({}, share)).toMatchInlineSnapshot(
      `"share is in percent and power in gigawatt: a part has the currency or unit of its whole. Correct one, or take partOf out."`,
    );
    expect(of({}, { id: 'part', value: 4, partOf: 'power' })).toBe('no problem');
    expect(of({}, { id: 'part', value: 14, partOf: 'power' })).toContain('is larger than power');
  });
});

test('a figure with a unit stands on no scale of money, and in no flow', () => {
  const drawn = (kind: string) =>
    reasons(
      article(
        {
          entities: cast,
          amounts: [
            { ...amount, quote: '$14 billion', from: 'acme', to: 'globex' },
            { ...power, from: 'acme', to: 'globex' },
          ],
          pictures: [{ kind, title: 'Two figures', after: 'Acme makes', amounts: ['stake', 'power'] }],
        },
        PROSE,
      ),
    );
  expect(drawn('scale')).toMatchInlineSnapshot(
    `"power is in gigawatt and stake in USD: sums on one scale have one currency or one unit. Make a picture of each."`,
  );
  expect(drawn('flow')).toMatchInlineSnapshot(
    `"power is in gigawatt, and a flow is of money: take it out of this flow, or write kind: scale."`,
  );
});

describe('a kind of one’s own', () => {
  test('is named', () => {
    expect(of({ kind: 'other', what: 'capacity' })).toBe('no problem');
    expect(of({ kind: 'other' })).toMatchInlineSnapshot(
      `"amounts[1].kind: Say in a word or two what it is, as in what: capacity, or choose another kind."`,
    );
    expect(of({ what: 'capacity' })).toMatchInlineSnapshot(
      `"amounts[1].what: The kind is plan already: write kind: other, or take what out."`,
    );
  });

  test.each(
    'loss profit fine damages price wage tax loan grant subsidy dividend donation budget cost sale bet'.split(
      ' ',
    ),
  )('%s needs no word of its own', (kind) => {
    expect(reasons(article({ entities: cast, amounts: [{ ...amount, kind }] }))).toBe('no problem');
  });
});

describe('a number', () => {
  const value = (text: string) =>
    reasons(
      article({ entities: cast, amounts: ['@'] }).replace(
        '- "@"',
        `- {id: a, quote: "$14 billion", value: ${text}, kind: debt}`,
      ),
    );

  test.each([
    '1_234_567.891',
    '1.005',
    '0.0000012',
    '-5_000_000',
    '999_999_999_999_999',
    '9007199254740991',
    '1e3',
  ])('%s is kept', (text) => expect(value(text)).toBe('no problem'));

  test('with more digits than can be kept is told so', () => {
    expect(value('9_007_199_254_740_993')).toMatchInlineSnapshot(
      `"amounts[1].value: 9_007_199_254_740_993 has more digits than can be kept exactly: round it to 15 digits, and write bound: about."`,
    );
    expect(value('123456789012345678901234')).toMatchInlineSnapshot(
      `"amounts[1].value: 1.2345678901234569e+23 has more digits than can be kept exactly: round it to 15 digits, and write bound: about."`,
    );
    expect(value('12_345_678_901_234_567')).toContain('more digits than can be kept exactly');
    expect(value('0.12345678901234567')).toContain('more digits than can be kept exactly');
  });
});
