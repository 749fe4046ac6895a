import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { findPassage, pagesAt } from '../../src/sources/passage.ts';

const words = fc.array(fc.constantFrom('anvil', 'sum', '“so”', 'it’s', '$13', '総額', 'né', '\n', '\f'), {
  minLength: 1,
  maxLength: 40,
});

test('whatever is cut out of a text is found on the page on which it starts, or stands there more than once', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 6 }), (all, from, length) => {
      const text = all.join(' ');
      const start = from % all.length;
      const cut = all.slice(start, start + length);
      const quote = cut.join(' ').trim();
      fc.pre(/\S/.test(quote.replaceAll('\f', '')));
      const offset = text.indexOf(quote, all.slice(0, start).join(' ').length);
      const lead = text.slice(offset).search(/[^\s]/);
      const page = text.slice(0, offset + Math.max(lead, 0)).split('\f').length;
      const place = findPassage({ text, folded: fold(text) }, { quote }, page);
      expect(['found', 'ambiguous']).toContain(place.kind);
    }),
  );
});

test('pages are counted from 1', () => {
  const places = [0, 2, 3, 6].map((start) => ({ start }));
  expect(pagesAt('ab\fcd\fe', places)).toEqual([1, 1, 2, 3]);
});
