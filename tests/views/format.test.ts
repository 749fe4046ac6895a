import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../src/i18n/voice.ts';
import { boundedFigure, dateView, fullFigure, percent, shortFigure } from '../../src/views/format.ts';

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
      [shortFigure(billions, lang), shortFigure(range, lang), fullFigure(billions, lang)].map(narrow),
    ).toEqual([short, between, full]);
  });

  test('in Hebrew and Arabic: the digits and the side of the language', () => {
    expect(shown(shortFigure(billions, 'he'))).toBe('<rlm>14 מיליארד~$');
    expect(shown(shortFigure(billions, 'ar-EG'))).toBe('١٤ مليار~US$');
  });

  test('in full, with every digit that was declared', () => {
    const inFull = (value: number, currency = 'USD') => shown(fullFigure(sum({ value, currency }), 'en-GB'));
    expect(inFull(1.004)).toBe('$1.004');
    expect(inFull(0.0000031)).toBe('$0.0000031');
    expect(inFull(7_654_321.987, 'KWD')).toBe('KWD~7,654,321.987');
    expect(inFull(123_456e15, 'IRR')).toBe('IRR~123,456,000,000,000,000,000');
    expect(shown(fullFigure(sum({ min: 0.125, max: 0.1875 }), 'en-GB'))).toBe('$0.125 – $0.1875');
  });

  test('zero has no sign', () => {
    expect([0, -0].map((value) => fullFigure(sum({ value }), 'en-GB'))).toEqual(['$0', '$0']);
  });

  test('the bound stands before it in the words of the interface', () => {
    const said = (lang: string) => shown(boundedFigure({ ...billions, bound: 'at-least' }, voiceOf(lang)));
    expect(said('en')).toBe('at least $14 billion');
    expect(said('de')).toBe('mindestens 14 Milliarden~$');
  });
});

describe('a count of something else', () => {
  const count = (value: number, unit: string) => sum({ value, unit, currency: undefined });

  test.each([
    ['en', 10, 'gigawatt', '10~gigawatts', '10~gigawatts'],
    ['en', 1, 'gigawatt', '1~gigawatt', '1~gigawatt'],
    ['de', 10, 'gigawatt', '10~Gigawatt', '10~Gigawatt'],
    ['en', 27, 'percent', '27%', '27%'],
    ['de', 27.5, 'percent', '27,5~%', '27,5~%'],
    ['fr', 27.5, 'percent', '27,5~%', '27,5~%'],
    ['en', 4012, 'job', '4,012~jobs', '4,012~jobs'],
    ['de', 4012, 'job', '4.012~Arbeitsplätze', '4.012~Arbeitsplätze'],
    ['en', 1_250_000, 'person', '1.25 million~people', '1,250,000~people'],
    ['en', 3, 'hour', '3~hours', '3~hours'],
    ['de', 3, 'hour', '3~Stunden', '3~Stunden'],
    ['en', 1, 'turbine/turbines', '1~turbine', '1~turbine'],
    ['de', 12, 'Prüfstelle/Prüfstellen', '12~Prüfstellen', '12~Prüfstellen'],
    ['en', 100, 'bitcoin', '100~bitcoin', '100~bitcoin'],
    ['en', -0.4, 'percentage-point', '-0.4~percentage points', '-0.4~percentage points'],
  ])('in %s, %d %s', (lang, value, unit, short, whole) => {
    const narrow = (text: string) => shown(text).replaceAll('\u202F', '~');
    expect([shortFigure(count(value, unit), lang), fullFigure(count(value, unit), lang)].map(narrow)).toEqual(
      [short, whole],
    );
  });

  test('between two limits', () => {
    const span = sum({ min: 8, max: 10, bound: 'range', currency: undefined, unit: 'gigawatt' });
    expect(shown(shortFigure(span, 'en'))).toBe('8–10~gigawatts');
    expect(shortFigure({ ...span, unit: 'percent' }, 'en')).toBe('8–10%');
  });
});

describe('every digit that was declared is shown in full', () => {
  test.each([
    [1.005, 'USD', '$1.005'],
    [0.0000012, 'USD', '$0.0000012'],
    [1234567.891, 'KWD', 'KWD~1,234,567.891'],
    [1.5, 'JPY', '¥1.5'],
    [999_950_000_000, 'USD', '$999,950,000,000'],
    [-5_000_000, 'USD', '-$5,000,000'],
  ])('%d %s', (value, currency, expected) => {
    expect(shown(fullFigure(sum({ value, currency }), 'en'))).toBe(expected);
  });

  test('whatever it is', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(digits, ([whole, places]) => {
        const value = whole / 10 ** places;
        const text = fullFigure(sum({ value }), 'en').replace(/[$,]/g, '');
        expect(text).toBe(String(value));
      }),
    );
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
