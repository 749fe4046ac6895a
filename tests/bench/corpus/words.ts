import type { Pick } from '../../fixtures/generate.ts';
import { LARGE, SMALL } from './vocabulary.ts';

const NAMES = 'Kav Zor Yel Quin Jax Ozu Xan Ivo Uth Vey'.split(' ');
const TAILS = 'koria yatis zenta xoria'.split(' ');

export function choose<Item>(pick: Pick, items: readonly Item[]): Item {
  return items[pick(items.length)] as Item;
}

const word = (pick: Pick): string =>
  pick(5) < 2 ? choose(pick, SMALL) : (LARGE[Math.min(pick(LARGE.length), pick(LARGE.length))] ?? '');

/** A sentence of `length` words, with its punctuation, as a list of words. */
export function sentence(pick: Pick, length: number): string[] {
  const words = Array.from({ length }, () => word(pick));
  if (length > 12) words[6] += ',';
  words[0] = capital(words[0] ?? '');
  words[length - 1] += '.';
  return words;
}

/** Sentences of 9 to 21 words, `length` words together. */
export function prose(pick: Pick, length: number): string[] {
  const words: string[] = [];
  while (words.length < length) {
    const left = length - words.length;
    words.push(...sentence(pick, left < 22 ? left : 9 + pick(13)));
  }
  return words;
}

export const line = (pick: Pick, length: number): string => sentence(pick, length).join(' ');

/** A few words without a full stop. */
export const phrase = (pick: Pick, length: number): string => line(pick, length).slice(0, -1);

/** The name of the party with this number, below 40: no other word looks like it. */
export const properName = (index: number): string =>
  `${NAMES[index % NAMES.length]}${TAILS[Math.floor(index / NAMES.length)]}`;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
