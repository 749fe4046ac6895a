import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../src/i18n/voice.ts';
import { articleRecord } from '../../src/search/records.ts';
import { viewsOf } from '../support/views.ts';

const views = await viewsOf('tests/fixtures/languages');

/** What a search page in a language shows of an article: what each result is called, and the line beside it. */
function shown(slug: string, lang: string) {
  const article = views.find((view) => view.slug === slug);
  if (article === undefined) throw new Error(`There is no article ${slug}.`);
  const { parts } = articleRecord(article, { voice: voiceOf(lang), nameOf: (id) => id }, (path) => path);
  return parts.map(({ kind, lang: own, line, title }) => ({ kind, lang: own, line, title }));
}

describe('a German article on a search page', () => {
  test('in English has its lines in English, and its words marked as German', () => {
    const parts = shown('bruecke', 'en-GB');
    expect(parts.map(({ line }) => line)).toEqual(
      expect.arrayContaining([
        '5 March 2026',
        'Petra Lang, on the record',
        'the report, no source given',
        'zwei Ratsmitglieder, not named',
      ]),
    );
    expect(parts.filter(({ kind }) => kind === 'figure').map(({ title }) => title)).toContain(
      'at least €40 million',
    );
    expect(new Set(parts.map(({ lang }) => lang))).toEqual(new Set(['de']));
  });

  test('in German is not marked', () => {
    const parts = shown('bruecke', 'de');
    expect(parts.map(({ line }) => line)).toContain('der Bericht, ohne Quelle');
    expect(new Set(parts.map(({ lang }) => lang))).toEqual(new Set([undefined]));
  });
});
