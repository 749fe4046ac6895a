import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionOf, directionOfText, isolated, towards } from '../../src/i18n/bidi.ts';
import { foreignTo, inLanguage } from '../../src/i18n/voice.ts';

test('the script of a language says where its lines begin', () => {
  const languages = ['en', 'de-AT', 'ar', 'he', 'fa-IR', 'ur', 'yi', 'az', 'az-Arab', 'pa', 'pa-PK', 'ja'];
  expect(languages.filter((lang) => directionOf(lang) === 'rtl')).toEqual([
    'ar',
    'he',
    'fa-IR',
    'ur',
    'yi',
    'az-Arab',
    'pa-PK',
  ]);
  expect([inLanguage('de'), inLanguage('he')]).toEqual([{ lang: 'de' }, { lang: 'he', dir: 'rtl' }]);
});

test('a text runs as its first letter does, whatever signs and figures stand before it', () => {
  expect(
    ['Acme', '“12: Acme', '12', '', '(3) שלום Acme', 'مبادلة', 'ߞ', 'Acme שלום'].map(directionOfText),
  ).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'ltr']);
});

test('words carry their language where it is another one, and no region makes it so', () => {
  expect(foreignTo('en-GB', 'en')).toEqual({});
  expect(foreignTo('ar', 'en')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(foreignTo('en', 'ar-EG')).toEqual({ lang: 'ar-EG', dir: 'rtl' });
});

test('a name is kept apart only where it is written the other way round', () => {
  expect(isolated('Yahoo!', 'en')).toBe('Yahoo!');
  expect(isolated('Yahoo!', 'ar')).toBe('\u2068Yahoo!\u2069');
  expect(isolated('שלום', 'ar')).toBe('שלום');
  expect(isolated('שלום', 'de')).toBe('\u2068שלום\u2069');
});

test('an arrow between names points the way the line runs', () => {
  expect(towards('A', 'B', 'en')).toBe('A → B');
  expect(towards('א', 'ב', 'he')).toBe('א ← ב');
  expect(towards('A', undefined, 'en')).toBe('A');
  expect(towards(undefined, undefined, 'en')).toBe('');
});

test('every isolate is closed again, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar'), (name, lang) => {
      const shown = isolated(name, lang);
      expect(shown === name || shown === `\u2068${name}\u2069`).toBe(true);
    }),
  );
});
