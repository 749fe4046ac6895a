import type { Word } from './runs.ts';

/** A line in title case tells names from other words no more than a line in capitals does. */
export function isHeadline(words: readonly Word[], text: string): boolean {
  if (
    /\p{Ll}\)?[.!?]["”’)]*$/u.test(text.trimEnd()) &&
    words.some(({ text: word, capital }) => !capital && /\p{L}{2}/u.test(word))
  )
    return false;
  const letters = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return letters.length >= 4 && letters.filter(({ capital }) => capital).length / letters.length > 0.8;
}
