import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pieces, piecesIn, textOf } from '../../src/store/pieces.ts';

test('pieces are read as they were written, whatever stands in them', () => {
  const piece = fc.string({
    unit: fc.oneof(fc.constantFrom('\n', '"', '\u0000', '\uFEFF'), fc.string({ unit: 'grapheme' })),
  });
  const names = ['claims', 'claims.csv', 'search'];
  fc.assert(
    fc.property(fc.tuple(...names.map(() => piece)), (texts) => {
      const pieces = Object.fromEntries(names.map((name, at) => [name, texts[at]])) as unknown as Pieces;
      expect(piecesIn(textOf(pieces))).toEqual(pieces);
    }),
  );
});
