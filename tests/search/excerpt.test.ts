import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { formOf, wordsIn } from '../../src/search/words.ts';

const of = (...forms: string[]) => new Map(forms.map((form) => [form, 1]));

const textOf = (stretches: readonly { text: string }[]) => stretches.map(({ text }) => text).join('');

describe('an excerpt', () => {
  test('tells the words that were found from the others, without the punctuation that touches them', () => {
    expect(excerpt('He “replied by resigning”. He did not.', of('resigning', 'not'))).toEqual([
      { text: 'He “replied by ', marked: false },
      { text: 'resigning', marked: true },
      { text: '”. He did ', marked: false },
      { text: 'not', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('marks a sum with its sign, and a share with its per cent', () => {
    const marked = excerpt('($14 billion, 49%)', of('14', '49')).filter((stretch) => stretch.marked);
    expect(marked.map(({ text }) => text)).toEqual(['$14', '49%']);
  });

  test('of a long text is where most was found, which stands in its middle', () => {
    const text = `here ${'before '.repeat(50)}here and here ${'after '.repeat(50)}`;
    const words = textOf(excerpt(text, of('here'))).split(' ');
    expect(words.slice(0, 2)).toEqual(['…', 'before']);
    expect(words.slice(-2)).toEqual(['after', '…']);
    expect(words.indexOf('and')).toBe(17);
    expect(words).toHaveLength(34);
  });

  test('rather has each of the words asked for than one of them again and again', () => {
    const text = `bridge bridge bridge ${'between '.repeat(40)}bridge cost`;
    const found = new Map([
      ['bridge', 1],
      ['cost', 2],
    ]);
    const marked = excerpt(text, found).filter((stretch) => stretch.marked);
    expect(marked.map(({ text }) => text)).toEqual(['bridge', 'cost']);
  });

  test('marks the signs of a text without spaces that were found, and parts none of them', () => {
    expect(excerpt('市長は古い橋を閉じる。Bridge橋', of('古い', 'い橋', 'bridge'))).toEqual([
      { text: '市長は', marked: false },
      { text: '古い橋', marked: true },
      { text: 'を閉じる。', marked: false },
      { text: 'Bridge', marked: true },
      { text: '橋', marked: false },
    ]);
  });

  test('where nothing was found is the beginning', () => {
    expect(textOf(excerpt('one two', of()))).toBe('one two');
    expect(textOf(excerpt('word '.repeat(40), of()))).toBe(`${'word '.repeat(32)}…`);
    expect(excerpt('', of('one'))).toEqual([]);
  });

  test('is words of the text in a row, of which it marks those that were found and no others', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('hit', '“Hit,”', 'miss', '<b>'), fc.string({ unit: 'grapheme' })),
      {
        maxLength: 90,
      },
    );
    fc.assert(
      fc.property(text, (list) => {
        const found = of('hit');
        const stretches = excerpt(list.join(' '), found);
        const whole = list
          .join(' ')
          .split(/[\s\u0085\u200B]+/)
          .filter(Boolean)
          .join(' ');
        const inside = textOf(stretches).replace(/^… /, '').replace(/ …$/, '');
        expect(whole).toContain(inside);
        for (const { text, marked } of stretches)
          expect(wordsIn(text).some((word) => found.has(formOf(word)))).toBe(marked);
        const isHit = wordsIn(whole).some((word) => found.has(formOf(word)));
        expect(stretches.some(({ marked }) => marked)).toBe(isHit);
      }),
    );
  });
});
