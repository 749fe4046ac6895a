import { describe, expect, test } from 'vitest';
import { findings } from '../support/checks.ts';

const figure = (quote: string, fields: object) => ({ id: 'one', quote, kind: 'contract', ...fields });
const mismatches = (prose: string, quote: string, fields: object, own: object = {}) =>
  findings('figure-mismatch', [{ amounts: [figure(quote, fields)], ...own }, `${prose}\n`]);
const undeclared = (prose: string, ...amounts: object[]) =>
  findings('money-undeclared', [{ amounts }, `${prose}\n`]);

/* Sums that are easily read in part: whoever declares them rightly is not contradicted. */
describe('what is declared rightly is never refused:', () => {
  test.each([
    ['₹7L', { value: 700_000, currency: 'INR' }],
    ['€2 400 000', { value: 2_400_000, currency: 'EUR' }],
    ['$9 mil', { value: 9_000_000 }],
    ['€4 Mrd', { value: 4_000_000_000, currency: 'EUR' }],
    ['$25 grand', { value: 25_000 }],
    ['¥6億', { value: 600_000_000, currency: 'JPY' }],
    ['$2-to-4-billion', { bound: 'range', min: 2_000_000_000, max: 4_000_000_000 }],
    ['three-quarters of a million pounds', { value: 750_000, currency: 'GBP' }],
    ['$2 quadrillion', { value: 2_000_000_000_000_000 }],
    ['$45 K', { value: 45_000 }],
    ['CN¥250 million', { value: 250_000_000, currency: 'CNY' }],
    ['a million or two dollars', { bound: 'range', min: 1_000_000, max: 2_000_000 }],
    ['₹3 lakh cr', { value: 3_000_000_000_000, currency: 'INR' }],
    ['$6+ billion', { value: 6_000_000_000, bound: 'at-least' }],
    ['₹2 crore 50 lakh', { value: 25_000_000, currency: 'INR' }],
  ])('%s', (words, fields) => {
    expect(mismatches(`Acme put ${words} into anvils.`, words, fields)).toEqual([]);
  });
});

describe('a sum below zero is the writer’s to declare:', () => {
  test.each([
    ['a result of −$3.2 billion', '−$3.2 billion', -3_200_000_000],
    ['a result of -$3.2 billion', '$3.2 billion', -3_200_000_000],
    ['a result of −$3.2 billion', '−$3.2 billion', 3_200_000_000],
    ['a result of –$3.2 billion', '$3.2 billion', -3_200_000_000],
    ['in that year ($1.5 billion)', '$1.5 billion', -1_500_000_000],
    ['in that year ($1.5 billion)', '($1.5 billion)', 1_500_000_000],
  ])('%s, as %s: %d', (prose, quote, value) => {
    expect(mismatches(`Acme told of ${prose} last.`, quote, { value, kind: 'loss' })).toEqual([]);
  });

  test('but no sum that stands there as any other', () => {
    expect(mismatches('Acme paid $3.2 billion.', '$3.2 billion', { value: -3_200_000_000 })).toEqual([
      'at “-3200000000”: The words are “$3.2 billion”, and the amount is declared as -3200000000 USD. Write value: 3200000000, or quote the words that state it.',
    ]);
  });
});

describe('a sum in a currency of no state', () => {
  test('is asked for as what can be declared', () => {
    for (const [words, quote] of [
      ['₿250', '₿250'],
      ['BTC 250', 'BTC 250'],
      ['250 bitcoin', '250 bitcoin'],
    ] as const)
      expect(undeclared(`Acme keeps ${words} in a vault.`)).toEqual([
        `at “${`${words} in a vault.`.slice(0, 20)}”: No amount declares “${quote}”. Add to amounts:\n  - {id: …, quote: "${quote}", value: 250, unit: bitcoin, kind: …}`,
      ]);
  });

  test('and is well when it is declared so', () => {
    const coins = figure('BTC 250', { value: 250, unit: 'bitcoin', kind: 'cash' });
    expect(undeclared('Acme keeps BTC 250 in a vault.', coins)).toEqual([]);
    expect(mismatches('Acme keeps BTC 250 in a vault.', 'BTC 250', coins)).toEqual([]);
    expect(mismatches('Acme keeps BTC 250 in a vault.', 'BTC 250', { ...coins, value: 25 })[0]).toContain(
      'Write value: 250',
    );
  });
});

describe('a figure with a unit is held against the number before that unit', () => {
  const plan = (value: number, unit = 'gigawatt') => ({ value, unit, kind: 'plan' });

  test('in English', () => {
    const prose = 'Acme plans ten gigawatts, 27% of them by 2030, with 4,000 jobs.';
    expect(mismatches(prose, 'ten gigawatts', plan(10))).toEqual([]);
    expect(mismatches(prose, '27%', plan(27, 'percent'))).toEqual([]);
    expect(mismatches(prose, '4,000 jobs', plan(4000, 'job'))).toEqual([]);
    expect(mismatches(prose, 'ten gigawatts', plan(100))).toMatchInlineSnapshot(`
      [
        "at “100”: The words are “ten gigawatts”, and the amount is declared as 100 gigawatt. Write value: 10, or quote the words that state it.",
      ]
    `);
  });

  test('in German', () => {
    const prose = 'Acme plant zehn Gigawatt, mehr als 4.000 Arbeitsplätze.';
    expect(mismatches(prose, '4.000 Arbeitsplätze', plan(4000, 'job'), { lang: 'de' })).toEqual([]);
    expect(mismatches(prose, '4.000 Arbeitsplätze', plan(4, 'job'), { lang: 'de' })[0]).toContain(
      'value: 4000',
    );
  });

  test('and its bound with the words beside it', () => {
    const amounts = [figure('8 GW', { ...plan(8), bound: 'at-most' })];
    expect(
      findings('figure-bound', [{ amounts }, 'Acme plans more than 8 GW of it.\n']),
    ).toMatchInlineSnapshot(`
      [
        "at “at-most”: The words are “more than 8 GW”, and the bound is at-most. Write bound: at-least.",
      ]
    `);
  });

  test('where no number stands before it, or it is in other words, nobody is contradicted', () => {
    expect(mismatches('Acme doubles its gigawatts.', 'doubles its gigawatts', plan(20))).toEqual([]);
    expect(mismatches('Acme builds 12 mills.', '12 mills', plan(12, 'windmill/windmills'))).toEqual([]);
  });
});

test('parts in a unit are added up as those of money', () => {
  const power = (id: string, quote: string, value: number, partOf?: string) => ({
    ...figure(quote, { value, unit: 'gigawatt', kind: 'plan' }),
    id,
    ...(partOf && { partOf }),
  });
  const amounts = [
    power('all', 'twelve gigawatts', 12),
    power('a', 'nine', 9, 'all'),
    power('b', 'eight', 8, 'all'),
  ];
  expect(
    findings('parts-exceed-whole', [
      { amounts },
      'Of twelve gigawatts nine are Acme’s and eight are Globex’s.\n',
    ]),
  ).toEqual([
    expect.stringContaining('a and b come to 17\u00A0gigawatts, more than all (12\u00A0gigawatts)'),
  ]);
});
