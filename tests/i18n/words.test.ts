import { describe, expect, test } from 'vitest';
import { rules } from '../../src/checks/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import { languages, voiceOf } from '../../src/i18n/voice.ts';
import { phrases } from './phrases.ts';

/** Up to here a phrase may end in an abbreviation. */
const ABBREVIATED = 10;

/** What the model, the checks and the compile say in English themselves. */
const SAID_ELSEWHERE = /^(?:terms\.rules|annotator\.(?:help|problems))\b/;
/** What each language has to say: signs are shapes. */
const notRules = (words: object) =>
  phrases(words).filter(([place]) => !place.endsWith('.sign') && !SAID_ELSEWHERE.test(place));

describe.each(languages.map((words) => [words.lang, words] as const))(
  'the interface in %s',
  (lang, words) => {
    test('says all that the English one says, and nothing else', () => {
      expect(notRules(words).map(([place]) => place)).toEqual(notRules(en).map(([place]) => place));
    });

    test('leaves no phrase empty, and ends sentences where English does', () => {
      const english = new Map(phrases(en));
      for (const [place, phrase] of phrases(words)) {
        expect(phrase.trim(), place).not.toBe('');
        const before = english.get(place);
        if (before !== undefined && before.length > ABBREVIATED)
          expect(/[.:]$/.test(phrase), place).toBe(/[.:]$/.test(before));
      }
    });

    test('keeps the gaps that scripts fill in', () => {
      const gaps = (phrase: string) => phrase.match(/\{\w+\}/g)?.toSorted() ?? [];
      const english = new Map(phrases(en));
      for (const [place, phrase] of notRules(words))
        expect(gaps(phrase), place).toEqual(gaps(english.get(place) ?? ''));
    });

    test('has a form for each of its plurals wherever it counts', () => {
      const used = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
      const { found, foundFor, moreThan, moreThanFor, soFar, soFarFor } = words.search.script;
      for (const forms of [found, foundFor, moreThan, moreThanFor, soFar, soFarFor])
        expect(Object.keys(forms).toSorted()).toEqual(used);
    });

    test('explains each rule, where it does not leave that to the rules themselves', () => {
      const explained = Object.keys(words.terms.rules ?? {});
      expect(explained.toSorted()).toEqual(words === en ? [] : rules.map(({ code }) => code).toSorted());
    });

    test('explains each field that the annotator asks for, where it does not leave that to the schema', () => {
      const { help, labels } = words.annotator;
      for (const kind of ['claim', 'figure', 'entity'] as const)
        expect(Object.keys(help?.[kind] ?? {})).toEqual(words === en ? [] : Object.keys(labels[kind]));
    });
  },
);

test('counts by the plurals of the language, with its digits', () => {
  const counts = (lang: string) =>
    [0, 1, 2, 1200].map((count) => voiceOf(lang).words.article.notes.claims(count));
  expect(counts('en')).toEqual(['0 claims', '1 claim', '2 claims', '1,200 claims']);
  expect(counts('de')).toEqual(['0 Behauptungen', '1 Behauptung', '2 Behauptungen', '1.200 Behauptungen']);
});

test('an article speaks its own language, with its region or without; the site’s where it knows none', () => {
  const said = (lang: string, site?: string) => {
    const voice = voiceOf(lang, site);
    return [voice.lang, voice.words.lang];
  };
  expect(said('de-AT')).toEqual(['de-AT', 'de']);
  expect(said('en-GB', 'de')).toEqual(['en-GB', 'en']);
  expect(said('ar-EG', 'de')).toEqual(['ar-EG', 'de']);
  expect(said('ar-EG', 'fr')).toEqual(['ar-EG', 'en']);
  expect(said('ar-EG')).toEqual(['ar-EG', 'en']);
});
