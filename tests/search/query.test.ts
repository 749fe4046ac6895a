import { describe, expect, test } from 'vitest';
import { askedIn, countOf, heldIn, lacksSigns, meanings, sentToPagefind } from '../../src/search/query.ts';

/** What forms stand for, as lists of the words asked. */
function meant(question: string, forms: readonly string[]): Record<string, string[]> {
  const asked = askedIn(question);
  const found = meanings(forms, asked);
  return Object.fromEntries(
    [...found].map(([form, held]) => [form, asked.words.filter((_, at) => (held & (1 << at)) !== 0)]),
  );
}

describe('what is asked', () => {
  test('is words without punctuation, capitals and accents', () => {
    expect(askedIn('  “Álvarez”, $14 AT&T ')).toEqual({ words: ['alvarez', '14', 'att'], isPhrase: false });
  });

  test.each([
    ['"project stargate"', true],
    ['“project stargate”', true],
    ['„Projekt Stargate“', true],
    ['"stargate"', false],
    ['a "b c"', false],
    ['"', false],
  ])('%s is a phrase: %s', (question, isPhrase) => expect(askedIn(question).isPhrase).toBe(isPhrase));

  test('is sent without signs of currency and quotation marks, and as nothing where there are no words', () => {
    expect(sentToPagefind('"€14 billion"')).toBe('  14 billion ');
    expect(sentToPagefind('')).toBe(null);
  });

  test('is sent as pairs of signs where there are no spaces, and in letters that the index has', () => {
    expect(sentToPagefind('"古い橋" Straße')).toBe('古い い橋 Strasse');
    expect(askedIn('"古い橋 Straße"')).toEqual({ words: ['古い', 'い橋', 'strasse'], isPhrase: true });
    expect(askedIn('橋').words).toEqual(['橋']);
  });

  test('is thirty words at most: their bits must fit', () => {
    expect(askedIn('a '.repeat(100)).words).toHaveLength(30);
  });
});

describe('what a form stands for', () => {
  test('is the word that it begins as', () => {
    expect(meant('contract companies', ['contracts', 'company', 'contractual'])).toEqual({
      contracts: ['contract'],
      company: ['companies'],
      contractual: ['contract'],
    });
  });

  test('is every word that it begins with', () => {
    expect(meant('report reporter', ['reporter', 'report'])).toEqual({
      reporter: ['report', 'reporter'],
      report: ['report', 'reporter'],
    });
  });

  test('is told by its parts: of hyphens and of capitals', () => {
    expect(meant('ai pipeline', ['OpenAI', 'oil-pipeline'])).toEqual({
      OpenAI: ['ai'],
      'oil-pipeline': ['pipeline'],
    });
  });

  test('is found beneath accents', () => {
    expect(meant('haus café', ['häuser', 'cafe'])).toEqual({
      häuser: ['haus'],
      cafe: ['café'.normalize('NFC').replace('é', 'e')],
    });
  });

  test('of signs without spaces is those signs alone', () => {
    expect(meant('古橋 町', ['古い', '古橋', '町長'])).toEqual({ 古い: [], 古橋: ['古橋'], 町長: ['町'] });
    const asked = askedIn('古橋 bridges');
    expect(lacksSigns(meanings(['古い', 'bridge'], asked), asked)).toBe(true);
    expect(lacksSigns(meanings(['古橋'], asked), asked)).toBe(false);
  });

  test('is nothing where they share not even a letter', () => {
    expect(meant('one', ['two'])).toEqual({ two: [] });
  });
});

describe('what a text holds', () => {
  const held = (question: string, text: string, forms: readonly string[]) => {
    const asked = askedIn(question);
    return countOf(heldIn(text, meanings(forms, asked), asked));
  };

  test('of a phrase without spaces is its signs in a row', () => {
    const forms = ['古い', 'い橋', 'tower'];
    expect(held('"古い橋 Tower"', '市の古い橋 Tower を見た', forms)).toBe(3);
    expect(held('"古い橋 Tower"', 'い橋と古い Tower', forms)).toBe(0);
  });

  test('is counted by the words asked, not by how often they stand', () => {
    expect(held('bridge cost', 'Bridge upon bridge.', ['bridge', 'cost'])).toBe(1);
    expect(held('bridge cost', 'The bridge, its cost.', ['bridge', 'cost'])).toBe(2);
  });

  test('of a phrase is all of it in a row, or nothing', () => {
    const forms = ['bridge', 'cost'];
    expect(held('"bridge cost"', 'What the bridge, cost.', forms)).toBe(2);
    expect(held('"bridge cost"', 'The cost of the bridge.', forms)).toBe(0);
    expect(held('"bridge cost"', 'The bridge', forms)).toBe(0);
  });
});
