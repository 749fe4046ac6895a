import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../src/i18n/voice.ts';
import { boundedMoney, dateView, fullMoney, percent, shortMoney } from '../../src/views/format.ts';

const sum = (fields: object) => ({
  value: undefined,
  min: undefined,
  max: undefined,
  currency: 'USD',
  bound: 'exact' as const,
  ...fields,
});
const billions = sum({ value: 14_000_000_000 });
const range = sum({ min: 20_000_000_000, max: 99_000_000_000, bound: 'range' });

/** Spaces that do not break, and marks of direction, are there to be seen. */
const shown = (text: string) =>
  text
    .replaceAll('\u00A0', '~')
    .replaceAll('\u200F', '<rlm>')
    .replaceAll('\u200E', '<lrm>')
    .replaceAll('\u061C', '<alm>');

describe('money', () => {
  test.each([
    ['en-GB', '$14 billion', '$20–99 billion', '$14,000,000,000'],
    ['de', '14 Milliarden~$', '20–99 Milliarden~$', '14.000.000.000~$'],
    ['fr', '14 milliards~$', '20–99 milliards~$', '14 000 000 000~$'],
  ])('in %s', (lang, short, between, full) => {
    const narrow = (text: string) => shown(text).replaceAll('\u202F', ' ');
    expect(
      [shortMoney(billions, lang), shortMoney(range, lang), fullMoney(billions, lang)].map(narrow),
    ).toEqual([short, between, full]);
  });

  test('in Hebrew and Arabic: the digits and the side of the language', () => {
    expect(shown(shortMoney(billions, 'he'))).toBe('<rlm>14 מיליארד~$');
    expect(shown(shortMoney(billions, 'ar-EG'))).toBe('١٤ مليار~US$');
  });

  test('in full, with every digit that was declared', () => {
    const inFull = (value: number, currency = 'USD') => shown(fullMoney(sum({ value, currency }), 'en-GB'));
    expect(inFull(1.004)).toBe('$1.004');
    expect(inFull(0.0000031)).toBe('$0.0000031');
    expect(inFull(7_654_321.987, 'KWD')).toBe('KWD~7,654,321.987');
    expect(inFull(123_456e15, 'IRR')).toBe('IRR~123,456,000,000,000,000,000');
    expect(shown(fullMoney(sum({ min: 0.125, max: 0.1875 }), 'en-GB'))).toBe('$0.125 – $0.1875');
  });

  test('zero has no sign', () => {
    expect([0, -0].map((value) => fullMoney(sum({ value }), 'en-GB'))).toEqual(['$0', '$0']);
  });

  test('the bound stands before it in the words of the interface', () => {
    const said = (lang: string) => shown(boundedMoney({ ...billions, bound: 'at-least' }, voiceOf(lang)));
    expect(said('en')).toBe('at least $14 billion');
    expect(said('de')).toBe('mindestens 14 Milliarden~$');
  });
});

test('shares', () => {
  expect([percent(0.0536, 'en'), percent(0.536, 'en')]).toEqual(['5.4%', '54%']);
  expect([percent(0.0536, 'de'), percent(0.536, 'de')].map(shown)).toEqual(['5,4~%', '54~%']);
});

describe('dates', () => {
  test.each([
    ['en-GB', '22 January 2025', 'January 2025', '2025'],
    ['de', '22. Januar 2025', 'Januar 2025', '2025'],
    ['ar-EG', '٢٢ يناير ٢٠٢٥', 'يناير ٢٠٢٥', '٢٠٢٥'],
    ['he', '22 בינואר 2025', 'ינואר 2025', '2025'],
  ])('in %s, no more precise than they are', (lang, day, month, year) => {
    expect(['2025-01-22', '2025-01', '2025'].map((iso) => dateView(iso, lang).text)).toEqual([
      day,
      month,
      year,
    ]);
  });

  test('are of the calendar that they are written in, whatever else a country uses', () => {
    for (const lang of ['fa', 'th', 'ar-SA'])
      expect(dateView('2025', lang).text.replace(/\D/gu, (sign) => digit(sign))).toContain('2025');
  });
});

const digit = (sign: string) => {
  const found = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '๐๑๒๓๔๕๖๗๘๙'].map((digits) => [...digits].indexOf(sign));
  return found.some((index) => index >= 0) ? String(Math.max(...found)) : sign;
};
