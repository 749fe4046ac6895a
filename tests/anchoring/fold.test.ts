import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedAt, foldQuote } from '../../src/anchoring/fold.ts';

/** Any text, with more than a fair share of what folding changes. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'ab.-–—…“”‘’\'" \n\t\u00A0\u00AD\u200B\u0301\uFE0F\uFEFF삼é́'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('folding', () => {
  test('keeps a way back for every unit: offsets and ends rise, and stay inside the original', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, offsets, ends } = fold(original);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(ends).toHaveLength(folded.length);
        expect(offsets.at(-1)).toBe(original.length);
        for (const [at, end] of ends.entries()) {
          const start = offsets[at] ?? -1;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(original.length);
          expect(offsets[at + 1]).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  test('gives every unit what folding its own stretch of the original gives', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, offsets, ends } = fold(original);
        for (const [at, sign] of [...folded].entries()) {
          if (folded.length !== [...folded].length) return;
          expect(fold(original.slice(offsets[at], ends[at])).text).toContain(sign);
        }
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  test('of a quote is that of the text, less the white space at its ends', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (quote) => {
        expect(foldQuote(quote)).toBe(fold(quote).text.trim());
      }),
    );
  });

  test('of words is that of each of their signs with what combines with it', () => {
    const signs = fc.array(fc.constantFrom(...'ab z~!.,', 'a\u0301', ' \u0301', '-', '\u00AD', 'e\u00AD'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(signs, (parts) => {
        const seen = parts.map((part) => fold(part).text).filter((part) => part !== '');
        const one = seen.filter((part, at) => !' -'.includes(part) || part !== seen[at - 1]).join('');
        expect(fold(parts.join('')).text).toBe(one);
      }),
    );
  });

  test('is the same for letters taken apart and put together', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(original.normalize('NFD')).text).toBe(fold(original.normalize('NFC')).text);
      }),
    );
  });

  test('leaves letters, digits and other signs alone', () => {
    expect(fold('Straße, $1.5 bn; ﬁfty % (Ⅳ)').text).toBe('Straße, $1.5 bn; ﬁfty % (Ⅳ)');
  });

  test('reduces a quote to its words', () => {
    expect(foldQuote('  “Acme’s\n anvils”  — they\u00A0said…  ')).toBe('"Acme\'s anvils" - they said...');
  });
});

test('foldedAt finds the first unit at or after an offset', () => {
  const folded = fold('a  b…c');
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => foldedAt(folded, offset))).toEqual([0, 1, 2, 2, 3, 6, 7]);
});
