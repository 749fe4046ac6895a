import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from '../../src/drafting/draft/passage.ts';
import { LONG_QUOTE } from '../../src/model/quote.ts';

const passage = (text: string) => {
  const { start, end } = passageOf({ start: 0, end: text.length }, text);
  return text.slice(start, end);
};
const LONG = 'of the harbour board and its many friends in the town '.repeat(4);

test('a sentence that is a passage is quoted whole', () => {
  const sentence = 'The board raised the fees, and the crews left.';
  expect(passage(sentence)).toBe(sentence);
});

test('a long one is quoted up to where a clause ends', () => {
  expect(passage(`The clerk ${LONG}raised the fees, and the crews ${LONG}left for good.`)).toBe(
    `The clerk ${LONG}raised the fees`,
  );
});

test('a quotation is quoted whole where it can be, and otherwise up to where a sentence of it ends', () => {
  expect(
    passage(
      `The clerk said “we saw it and left at once, as we had to on that day, late in May”, ${LONG}${LONG}.`,
    ),
  ).toBe('The clerk said “we saw it and left at once, as we had to on that day, late in May”');
  expect(passage(`The clerk ${LONG}said: “We raised the fees. We ${LONG}${LONG}.”`)).toBe(
    `The clerk ${LONG}said: “We raised the fees.`,
  );
});

test('whatever is quoted begins with the sentence, and is shorter than it or all of it', () => {
  const piece = fc.constantFrom('word ', 'and ', ', and ', '. ', '” ', '“', '" ', '"', '; ', ' — ', LONG);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const quoted = passage(text);
      expect(text.startsWith(quoted)).toBe(true);
      if (quoted !== text) expect(quoted.length).toBeLessThanOrEqual(LONG_QUOTE + 3);
    }),
  );
});
