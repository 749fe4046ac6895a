import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, indexed, wordsIn } from '../../src/search/words.ts';

describe('the form of a word', () => {
  test.each([
    ['resigning”.', 'resigning'],
    ['(“Stargate”),', 'stargate'],
    ['Äußerung', 'äußerung'],
    ['OpenAI’s', 'OpenAI’s'],
    ['$14', '14'],
    ['49%', '49'],
    ['co-operation', 'co-operation'],
    ['हिन्दी।', 'हिन्दी'],
    ['👩🏽‍🚀', '👩🏽‍🚀'],
    ['–', ''],
  ])('%s is %s', (word, form) => expect(formOf(word)).toBe(form));

  test('is its own form, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(formOf(formOf(word))).toBe(formOf(word));
      }),
    );
  });

  test('never begins as an order to pagefind', () => {
    expect(formOf('___PAGEFIND_WEIGHT___9')).toBe('PAGEFIND_WEIGHT___9');
  });
});

describe('what is indexed', () => {
  test('is each word once, in the order of the alphabet', () => {
    expect(indexed(['The river; the bridge.', 'A “bridge”!'])).toBe('a bridge river the');
  });

  test('is a word that stands often a few times, ever more rarely', () => {
    const times = (count: number) => indexed(['word '.repeat(count)]).split(' ').length;
    expect([1, 3, 4, 15, 16, 64, 256].map(times)).toEqual([1, 1, 2, 2, 3, 4, 5]);
  });

  test('has every word of the texts, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (texts) => {
        const list = indexed(texts).split(' ').filter(Boolean);
        const forms = texts.flatMap(wordsIn).map(formOf).filter(Boolean);
        expect(new Set(list)).toEqual(new Set(forms));
      }),
    );
  });

  test('is parted where pagefind parts it: at white space as Unicode has it', () => {
    const spaces = '\u0009\u0085\u00a0\u1680\u2000\u200b\u2028\u202f\u205f\u3000\ufeff';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '_', ...spaces) }), (text) => {
        expect(indexed([text])).toMatch(/^(?:[abB_]+(?: [abB_]+)*)?$/);
      }),
    );
  });
});
