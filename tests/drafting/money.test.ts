import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABBREVIATIONS, CODES, SIGNS } from '../../src/drafting/money/currencies.ts';
import { findMoney } from '../../src/drafting/money/find.ts';

/** `words | bound figure currency`, one sum a line. */
const read = (text: string) =>
  findMoney(text).map(({ start, end, bound, value, min, max, currency }) => {
    const figure = value === undefined ? `${min} to ${max}` : String(value);
    return `${text.slice(start, end)} | ${bound} ${figure} ${currency}`;
  });

describe('a sum is read as newswire writes it:', () => {
  test.each([
    ['a $48.2 million contract', '$48.2 million | exact 48200000 USD'],
    ['raised US$1.5bn', 'US$1.5bn | exact 1500000000 USD'],
    ['a grant of £1.2m', '£1.2m | exact 1200000 GBP'],
    ['paid €2m', '€2m | exact 2000000 EUR'],
    ['a $3.5bn plant', '$3.5bn | exact 3500000000 USD'],
    ['A$3.5bn', 'A$3.5bn | exact 3500000000 AUD'],
    ['profit of dlrs 300,000', 'dlrs 300,000 | exact 300000 USD'],
    ['48.2 mln dlrs', '48.2 mln dlrs | exact 48200000 USD'],
    ['worth Rs 500 crore', 'Rs 500 crore | exact 5000000000 INR'],
    ['12,34,567.89 rupees', '12,34,567.89 rupees | exact 1234567.89 INR'],
    ['invested half a billion', 'half a billion | exact 500000000 USD'],
    ['twenty-five thousand pounds', 'twenty-five thousand pounds | exact 25000 GBP'],
    ['one and a half billion dollars', 'one and a half billion dollars | exact 1500000000 USD'],
    ['two hundred and fifty thousand yen', 'two hundred and fifty thousand yen | exact 250000 JPY'],
    ['$2½ billion', '$2½ billion | exact 2500000000 USD'],
    ['75 USD million', '75 USD million | exact 75000000 USD'],
    ['120 MEUR', '120 MEUR | exact 120000000 EUR'],
    ['a 10-million-dollar prize', '10-million-dollar | exact 10000000 USD'],
    ['10,000 Swiss francs', '10,000 Swiss francs | exact 10000 CHF'],
    ['470 pence a share', '470 pence | exact 4.7 GBP'],
    ['three dollars and forty-five cents', 'three dollars and forty-five cents | exact 3.45 USD'],
    ['It costs 15 dollars 50.', '15 dollars 50 | exact 15.5 USD'],
    ['$ 75 million of bonds', '$ 75 million | exact 75000000 USD'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('two limits are one range:', () => {
  test.each([
    ['100-200 million euros', '100-200 million euros | range 100000000 to 200000000 EUR'],
    [
      'between 5 and 7 billion dollars',
      'between 5 and 7 billion dollars | range 5000000000 to 7000000000 USD',
    ],
    ['$10–$20', '$10–$20 | range 10 to 20 USD'],
    ['$500,000 to $2 million', '$500,000 to $2 million | range 500000 to 2000000 USD'],
    ['100-2000 million euros', '100-2000 million euros | range 100000000 to 2000000000 EUR'],
    ['tens of billions of dollars', 'tens of billions of dollars | range 10000000000 to 99000000000 USD'],
    ['agreed to invest tens of billions', 'tens of billions | range 10000000000 to 99000000000 USD'],
    [
      'ranging from $3 billion to $4 billion',
      'from $3 billion to $4 billion | range 3000000000 to 4000000000 USD',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('but a rise is two sums', () => {
    expect(read('rose from $3 billion to $4 billion')).toEqual([
      '$3 billion | exact 3000000000 USD',
      '$4 billion | exact 4000000000 USD',
    ]);
  });
});

describe('the words before a sum bound it, and belong to its phrase:', () => {
  test.each([
    ['more than $14 billion', 'at-least'],
    ['over $14 billion', 'at-least'],
    ['at least a $14 billion', 'at-least'],
    ['$14 billion or more', 'at-least'],
    ['nearly $14 billion', 'at-most'],
    ['just under $14 billion', 'at-most'],
    ['up to $14 billion', 'at-most'],
    ['no more than $14 billion', 'at-most'],
    ['about $14 billion', 'about'],
    ['some $14 billion', 'about'],
    ['roughly $14 billion', 'about'],
  ])('%s', (text, bound) => {
    const [money] = findMoney(text);
    expect([money?.bound, money && text.slice(money.phrase.start, money.phrase.end)]).toEqual([bound, text]);
  });

  test('not where they say what it is about', () => {
    expect(read('a dispute over $14 billion')).toEqual(['$14 billion | exact 14000000000 USD']);
  });
});

test.each([
  '1.500,50 euros',
  '5 000 euros',
  '$1,5',
  '$20-odd million',
  'several million dollars',
  'a few hundred thousand dollars',
  'millions of dollars',
  'the price in 1990 dollars',
  'he lost 20 pounds',
  '20 pounds of potatoes',
  'one dollar and two points more',
  'ALL 5 solutions',
  'three million won the prize',
  'tens of billions of stars',
  'a dollar store',
  '5 per cent',
])('what can be read in two ways, or is no money, is left out: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('of "from $10 to $20 million" that rise, the first is left out: its magnitude is not said', () => {
  expect(read('it rose from $10 to $20 million')).toEqual(['$20 million | exact 20000000 USD']);
});

test('a currency that the word does not name is none', () => {
  expect(read('10 million pesos')).toEqual(['10 million pesos | exact 10000000 undefined']);
});

const amounts = fc.record({
  whole: fc.integer({ min: 1, max: 999 }),
  tenths: fc.integer({ min: 0, max: 9 }),
  scale: fc.constantFrom(['', 1], [' thousand', 1e3], [' million', 1e6], ['bn', 1e9], [' trillion', 1e12]),
  currency: fc.constantFrom(
    ['$', 'USD'],
    ['US$', 'USD'],
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['¥', 'JPY'],
    ['CHF ', 'CHF'],
  ),
});

test('a formatted sum reads back as itself, wherever it stands', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom('', 'It paid ', 'A deal of more than '),
      fc.constantFrom('', '.', ' in May.'),
      (sum, before, after) => {
        const { whole, tenths, scale, currency } = sum;
        const text = `${before}${currency[0]}${whole}.${tenths}${scale[0]}${after}`;
        const [money, ...more] = findMoney(text);
        expect(more).toEqual([]);
        expect(money?.currency).toBe(currency[1]);
        expect(money?.value).toBe(((whole * 10 + tenths) * Number(scale[1])) / 10);
      },
    ),
  );
});

test('thousands that are set apart read back as themselves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (value) => {
      expect(findMoney(`It cost $${value.toLocaleString('en')} in all.`).map((money) => money.value)).toEqual(
        [value],
      );
    }),
  );
});

test('sums never overlap, and stand in order, whatever the text', () => {
  const piece = fc.constantFrom(
    '$',
    '5',
    '10',
    ' ',
    ',',
    '.',
    '-',
    ' to ',
    'million',
    ' dollars',
    '€',
    'between ',
    'half a ',
    'USD',
    'tens of ',
    'billions',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      let last = 0;
      for (const { start, end } of findMoney(pieces.join(''))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever names a currency before digits starts a sum', () => {
  const names = [...SIGNS.keys(), ...ABBREVIATIONS.keys(), ...CODES, 'US$', 'Mex $', 'u . s . $', 'yuan'];
  const whole = names.filter((name) => findMoney(`paid ${name} 5,250,000 then`)[0]?.start !== 'paid '.length);
  expect(whole).toEqual([]);
});

test.each(['between', 'from', 'anywhere between', 'anywhere from'])('%s starts a range of sums', (lead) => {
  const text = `It cost ${lead} five and six million dollars`.replace(/from five and/, 'from five to');
  expect(read(text)).toEqual([`${text.slice('It cost '.length)} | range 5000000 to 6000000 USD`]);
});
