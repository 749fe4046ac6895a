import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, formsOf, indexed, tokensIn, wordsIn } from '../../src/search/words.ts';

describe('the form of a word', () => {
  test.each([
    ['resigning”.', 'resigning'],
    ['(“Stargate”),', 'stargate'],
    ['Äußerung', 'äusserung'],
    ['Łódź', 'lódź'],
    ['Øresund,', 'oresund'],
    ['SŁOWA', 'SLOWA'],
    ['産地。', '産地'],
    ['OpenAI’s', 'OpenAI’s'],
    ['$14', '14'],
    ['49%', '49'],
    ['co-operation', 'co-operation'],
    ['हिन्दी।', 'हिन्दी'],
    ['👩🏽‍🚀', '👩🏽‍🚀'],
    ['–', ''],
    ['ＡＢＣ', 'ABC'],
    ['ﾊﾟｽ', 'パス'],
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

describe('the forms of a word', () => {
  test.each([
    ['שהגשר,', ['שהגשר', 'הגשר', 'גשר']],
    ['וְהַגֶּשֶׁר', ['וְהַגֶּשֶׁר', 'הַגֶּשֶׁר', 'גֶּשֶׁר']],
    ['גשר', ['גשר']],
    ['والجسر', ['والجسر', 'الجسر', 'جسر']],
    ['للجسر', ['للجسر', 'لجسر', 'جسر', 'الجسر']],
    ['bridge', ['bridge']],
  ])('of %s are those without what Hebrew and Arabic write before it: %j', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });
});

describe('words', () => {
  test.each([
    ['the “old” bridge', ['the', '“old”', 'bridge']],
    ['古い橋を閉じる', ['古い', 'い橋', '橋を', 'を閉', '閉じ', 'じる']],
    ['橋', ['橋']],
    ['舊橋,Kestrel的橋。', ['舊橋', ',Kestrel', '的橋', '。']],
    ['ปิด ที่', ['ปิด', 'ที่']],
    ['สะพาน', ['สะ', 'ะพ', 'พา', 'าน']],
    ['다리를 닫는', ['다리', '리를', '닫는']],
    ['ﾊﾞｽで', ['ﾊﾞｽ', 'ｽで']],
  ])('of %s are pairs of signs where there are no spaces: %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('what is indexed', () => {
  test('is every pair of signs, and the last sign, where there are no spaces', () => {
    expect(indexed(['舊橋樑', 'bridge'])).toBe('bridge 樑 橋樑 舊橋');
  });

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
        const forms = texts.flatMap(wordsIn).flatMap(formsOf).filter(Boolean);
        const signs = texts.flatMap((text) => [...tokensIn(text)].map((token) => formOf(token.text)));
        expect(new Set(list)).toEqual(new Set([...forms, ...signs.filter((sign) => list.includes(sign))]));
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
