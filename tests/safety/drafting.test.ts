import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

/**
 * What sentences, names, sums and speech are told by. Each is repeated to a length at which work that grows with the square
 * does not end.
 */
const REPEATED = [
  '9',
  '1,',
  'a.',
  'a.b/',
  'A ',
  'Ab & ',
  'Mr. ',
  'U.S. ',
  'Corp. and ',
  'von der ',
  '$1 ',
  '$1–',
  '€5 ',
  '5 billion ',
  '1 000 ',
  'said ',
  'A said ',
  'said that ',
  '“a” ',
  '"',
  '“',
  "'",
  '@a',
  'http://',
  '21. ',
  '(',
  '\u0301',
  '字',
  '\n\n',
];

test.each(REPEATED)('a draft is made of forty thousand characters of %j', (words) => {
  const text = `It began so. ${words.repeat(Math.ceil(40_000 / words.length))}`;
  const { claims, amounts } = draftArticle(passageOf(text), new Map());
  expect(claims.length + amounts.length).toBeLessThan(100);
});
