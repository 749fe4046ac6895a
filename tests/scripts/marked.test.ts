import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretches } from '../../src/scripts/search/marked.ts';

/** As pagefind escapes the text of an excerpt. */
const escaped = (text: string) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');

test('marked words are told from the others, without the punctuation that touches them', () => {
  expect(stretches('replied by <mark>resigning”.</mark> He <mark>did</mark> not')).toEqual([
    { text: 'replied by ', marked: false },
    { text: 'resigning', marked: true },
    { text: '”.', marked: false },
    { text: ' He ', marked: false },
    { text: 'did', marked: true },
    { text: ' not', marked: false },
  ]);
});

test('a sum keeps its sign, a share its per cent', () => {
  const marked = stretches('<mark>($14</mark> <mark>49%)</mark>').filter((stretch) => stretch.marked);
  expect(marked.map(({ text }) => text)).toEqual(['$14', '49%']);
});

test('the text stays as it was, whatever it holds', () => {
  const words = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.boolean()));
  fc.assert(
    fc.property(words, (list) => {
      fc.pre(list.every(([text]) => !/&[lg]t;/.test(text)));
      const excerpt = list.map(([text, found]) => (found ? `<mark>${escaped(text)}</mark>` : escaped(text)));
      const back = stretches(excerpt.join(' ')).map(({ text }) => text);
      expect(back.join('')).toBe(list.map(([text]) => text).join(' '));
    }),
  );
});
