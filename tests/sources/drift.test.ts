import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { driftOf as drift } from '../../src/sources/drift.ts';

const THEN =
  'First.\n\nThe company has made total funding commitments of $13 billion, of which most was paid.\n\nLast.\n';
const searched = (text: string) => ({ text, folded: fold(text) });
const driftOf = (passage: Parameters<typeof drift>[0], now: string, then?: string) =>
  drift(passage, searched(now), then === undefined ? undefined : searched(then));

const PASSAGE = { quote: 'total funding commitments of $13 billion' };

test('a passage that stands there is told as such, however it is set', () => {
  expect(driftOf(PASSAGE, THEN.replaceAll(' ', '\n'), THEN)).toEqual({ kind: 'there' });
  expect(driftOf(PASSAGE, `${THEN}${THEN}`, THEN)).toEqual({ kind: 'there' });
});

test('one that stands on another page says on which', () => {
  expect(driftOf({ ...PASSAGE, page: 1 }, `Cover.\f${THEN}`)).toEqual({ kind: 'there', page: 2 });
});

test('one whose words have changed is shown with the words around it, as they were and as they are', () => {
  expect(driftOf(PASSAGE, THEN.replace('$13', '$14'), THEN)).toEqual({
    kind: 'changed',
    now: 'total funding commitments of $14 billion',
    around: {
      was: 'The company has made total funding commitments of $13 billion, of which most was paid.',
      is: 'The company has made total funding commitments of $14 billion, of which most was paid.',
    },
  });
});

test('without what was captured, the words themselves are compared', () => {
  expect(driftOf(PASSAGE, THEN.replace('$13', '$14'))).toMatchObject({
    around: { was: PASSAGE.quote, is: 'total funding commitments of $14 billion' },
  });
});

test('one that nothing resembles is gone', () => {
  expect(driftOf(PASSAGE, 'We have moved. Our new pages are elsewhere.', THEN)).toEqual({ kind: 'gone' });
});

test('what was quoted from a text is always there in the same text: a law', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 5 }), (list, at, length) => {
      const start = at % (list.length - 4);
      const quote = list.slice(start, start + length).join(' ');
      expect(driftOf({ quote }, list.join(' ')).kind).toBe('there');
    }),
  );
});
