import { plainLetters } from '../model/plain-letters.ts';
import { formsOf, isOfSigns, parted, type Token, wordsIn } from './words.ts';

/** Which of the words asked for something holds: bit by bit, the first word the lowest. */
export type Held = number;

/** What is looked for. */
export interface Asked {
  words: string[];
  /** Whether they must follow each other: they stand in quotation marks. */
  isPhrase: boolean;
}

/** Further words only narrow what pagefind finds. As many as there are bits. */
const MOST = 30;

export const askedIn = (question: string): Asked => ({
  words: wordsIn(question).map(letters).filter(Boolean).slice(0, MOST),
  isPhrase: /^\s*["“„”].*\S\s+\S.*["“”]\s*$/s.test(question),
});

/**
 * The words as the index has them. Signs of currency and quotation marks are taken out: pagefind leaves out the ones, and
 * takes the others for orders.
 */
export const sentToPagefind = (question: string): string | null =>
  question === '' ? null : parted(question.replace(/["\p{Sc}]/gu, ' '));

/** A word without accents, capitals and punctuation. */
export const letters = (word: string): string =>
  plainLetters(word)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
    .toLowerCase();

/**
 * For forms that pagefind has found: which words asked for they stand for. It tells where it has found something, but
 * not what: a form stands for all words that it begins with, and for those with which it shares the longest beginning.
 */
export function meanings(forms: Iterable<string>, { words }: Asked): Map<string, Held> {
  return new Map(Array.from(forms, (form) => [form, meaning(form, words)]));
}

function meaning(form: string, asked: readonly string[]): Held {
  const pieces = [form, ...form.split(/[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)].map(letters);
  const shared = asked.map((word) => Math.max(...pieces.map((piece) => beginning(piece, word))));
  const most = Math.max(1, ...shared);
  return bits(
    shared.map((length, at) => {
      const { [at]: word = '' } = asked;
      return length === word.length || (length === most && !isOfSigns(word));
    }),
  );
}

/**
 * Whether a record lacks signs that were asked for: where pagefind finds no word as a whole it looks for its beginning,
 * which of a pair of signs is another word.
 */
export function lacksSigns(found: ReadonlyMap<string, Held>, { words }: Asked): boolean {
  const held = [...found.values()].reduce((all, one) => all | one, 0);
  return words.some((word, at) => isOfSigns(word) && (held & (1 << at)) === 0);
}

function beginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const bits = (flags: readonly boolean[]): Held =>
  flags.reduce((sum, flag, at) => sum | (Number(flag) << at), 0);

export const countOf = (held: Held): number => held.toString(2).replaceAll('0', '').length;

/** What a word stands for. */
const heldByWord = (word: string, found: ReadonlyMap<string, Held>): Held =>
  formsOf(word).reduce((held, form) => held | (found.get(form) ?? 0), 0);

/** What each of the pieces of a text stands for. */
export const heldByTokens = (tokens: readonly Token[], found: ReadonlyMap<string, Held>): Held[] =>
  tokens.map(({ text, word, rest = '' }) => heldByWord(word ?? text, found) | heldByWord(rest, found));

/** What a text holds in all. Of a phrase it holds all words, one after the other, or none. */
export function heldIn(text: string, found: ReadonlyMap<string, Held>, { words, isPhrase }: Asked): Held {
  const held = wordsIn(text).map((word) => heldByWord(word, found));
  if (!isPhrase) return held.reduce((all, one) => all | one, 0);
  const isThere = held.some((_, start) => words.every((_, at) => (held[start + at] ?? 0) & (1 << at)));
  return isThere ? bits(words.map(() => true)) : 0;
}
