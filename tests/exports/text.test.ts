import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/exports/text.ts';

describe('text on one line', () => {
  test('has single spaces, no controls and no halves of signs', () => {
    expect(oneLine('  one\ttwo\n three \u0007\u202Efour\uD83D ')).toBe('one two three four\uFFFD');
  });

  test('is the same whether or not there is anything to change', () => {
    const parts = fc.constantFrom(
      'word',
      ' ',
      '\u00A0',
      '\n',
      '\u0000',
      '\u202E',
      '\uFEFF',
      '🚀',
      '\uD83D',
      'é',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (some) => {
        const text = some.join('');
        expect(oneLine(text)).toBe(oneLine(`\t${text}`));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
      { numRuns: 500 },
    );
  });
});
