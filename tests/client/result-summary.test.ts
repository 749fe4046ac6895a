import { describe, expect, test } from 'vitest';
import { type Tally, told } from '../../src/client/search/result-summary.ts';
import { en } from '../../src/i18n/en/index.ts';

const tally = (known: number, shown: number, isAll: boolean): Tally => ({ known, shown, isAll });
const say = (of: Tally, words = 'resign', without?: Tally) =>
  told(en.search.script, of, { words, lang: 'en', without });

describe('what is said of a search', () => {
  test.each<[string, Tally, string]>([
    ['all of them', tally(3, 3, true), '3 results for “resign”'],
    ['one', tally(1, 1, true), '1 result for “resign”'],
    ['all of them, with more than are shown', tally(13, 10, true), '13 results for “resign”'],
    ['those that are shown, and others', tally(14, 10, false), 'More than 10 results for “resign”'],
    ['so few that there may be others', tally(2, 2, false), '2 results so far for “resign”'],
    ['none so far', tally(0, 0, false), '0 results so far for “resign”'],
    [
      'none',
      tally(0, 0, true),
      'Nothing found for “resign”. Try fewer or other words, or look through the lists below.',
    ],
  ])('counts %s', (_, of, message) => expect(say(of)).toBe(message));

  test('says how many there are without the choices', () => {
    const none = tally(0, 0, true);
    expect(say(none, 'resign', tally(3, 3, true))).toBe(
      'Nothing found for “resign”; without the filters, 3.',
    );
    expect(say(none, 'resign', tally(14, 10, false))).toBe(
      'Nothing found for “resign”; without the filters, more than 10.',
    );
    expect(say(none, 'resign', none)).toMatch(/^Nothing found for “resign”\. /);
  });

  test('names no words where none were asked', () => {
    expect(say(tally(3, 3, true), '')).toBe('3 results');
    expect(say(tally(14, 10, false), '')).toBe('More than 10 results');
    expect(say(tally(0, 0, true), '')).toMatch(/^Nothing found\. /);
  });
});
