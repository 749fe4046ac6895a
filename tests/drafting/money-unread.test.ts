import { expect, test } from 'vitest';
import { findMoney } from '../../src/drafting/money/find.ts';

test('a sum with thousands is one of thousands in a text that is English, whatever words are in it', () => {
  const text = 'The Mrd-Fonds und die Stadt must pay €30,000 and the Franken.';
  const values = (lang?: string) => findMoney(text, lang).map(({ value }) => value);
  expect(values('en-GB')).toEqual([30_000]);
  expect(values()).not.toContain(30);
});

test('a minus sign before brackets belongs to the sum; brackets alone leave its sign to the writer', () => {
  const read = (text: string) =>
    findMoney(text).map(({ start, end, value, isSigned }) => [text.slice(start, end), value, isSigned]);
  expect(read('It booked -($67.00) and −(€4m) in all.')).toEqual([
    ['-($67.00)', -67, true],
    ['−(€4m)', -4_000_000, true],
  ]);
  expect(read('It booked ($67.00), and -($5 a day) more.')).toEqual([
    ['$67.00', 67, true],
    ['$5', 5, undefined],
  ]);
});

test('a minus sign is one in German and French as well, and so is the word where nothing is taken away', () => {
  const read = (text: string, lang: string) => findMoney(text, lang).map(({ value }) => value);
  expect(read('Das Ergebnis war −3 Mio. Euro, dann -(4 Mio. Euro).', 'de')).toEqual([-3e6, -4e6]);
  expect(read('Ein Ergebnis von minus 3 Mio. Euro. Das sind 5 Euro minus 3 Euro.', 'de')).toEqual([
    -3e6, 5, 3,
  ]);
  expect(read('un résultat de −3 millions d’euros, de moins 2 millions d’euros', 'fr')).toEqual([-3e6, -2e6]);
  expect(read('a result of minus $3 million; $5 minus $3', 'en')).toEqual([-3e6, 5, 3]);
});

test.each([
  ['es', 'Pagó $1.500 por ello.'],
  ['es', 'Pagó US$ 2.500 millones por ello.'],
  ['pt', 'Pagou R$ 3.200.'],
  ['tr', '$6 milyar ödedi.'],
  ['ja', '$6 billionを払った。'],
  ['th', 'จ่าย $6 ล้าน'],
])('where the numbers of a language are not known, nothing is read that may go on (%s): %s', (lang, text) => {
  expect(findMoney(text, lang)).toEqual([]);
});

test.each([
  ['$5~7 billion', 'en', 5e9, 7e9],
  ['$5 ~ $7 billion', 'en', 5e9, 7e9],
  ['$5～7 billion', 'en', 5e9, 7e9],
  ['5~7 Mrd. Euro', 'de', 5e9, 7e9],
])('a tilde between two limits is a dash: %s', (words, lang, min, max) => {
  expect(findMoney(`It paid ${words} for it.`, lang)).toMatchObject([{ bound: 'range', min, max }]);
});

test.each([
  'It paid £7 mil for it.',
  'It paid $30 grand for it.',
  'It paid ₹9L for it.',
  'It paid ¥4万 for it.',
  'It paid €2 300 000 for it.',
  'It paid $2-to-3-billion for it.',
  'It paid $2+ million for it.',
  'It paid two-thirds of a billion pounds for it.',
  'It paid a million or two euros for it.',
  'It paid 2 million 300 thousand dollars for it.',
  'It paid ₹3 crore 40 lakh for it.',
  'It paid $2e6 for it.',
  'It paid €2.300 for it.',
  'It paid $2.5bn NZD for it.',
  'It paid CN¥20m for it.',
  'a fund of $4 tril.',
  'worth ₩6조 today',
  'worth ₹7 करोड़ today',
  'a debt of $3 x 10^7',
  'a debt of $3×10⁷',
  'half of one billion pounds',
  'a plan of $4-6 mil',
  'a loss of ($4) million',
  'a deal of $4 (about £3) million',
  'five-to-seven billion dollars',
  'a loss of $(4.5) billion, or $(516.90)',
  'Der Fonds hat 5 Trillionen Euro und zahlt €6 Trillionen.',
])('a sum that goes on in a way that is not understood is not read at all: %s', (text) => {
  expect(findMoney(text)).toEqual([]);
});
