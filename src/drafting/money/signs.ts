import type { Money } from './find.ts';

/** "−$3.2 billion", "−(3 Mio. Euro)"; a hyphen within a word or between two sums is none, and a dash may be the sentence’s. */
const MINUS = /(?:^|[\s(])([-−]\(?)$/u;
/** "a result of minus $3 million"; elsewhere one sum may be taken from another. */
const IN_WORDS = /(?<=(?:^|\s)(?:of|at|to|with|von|bei|auf|mit|zu|de|à)\s)((?:minus|moins)\s)$/iu;
/** In UTF-16 units: how much before a sum is read. */
const REACH = 12;

/** A sum with the sign that stands before it, or with the word that brackets are around it. @param sum of one value */
export function signed(text: string, sum: Money & { value: number }): Money {
  const { start, end, phrase, value } = sum;
  const before = text.slice(Math.max(0, start - REACH), start);
  const [, sign = ''] = MINUS.exec(before) ?? IN_WORDS.exec(before) ?? [];
  const isOpen = sign.endsWith('(');
  if (sign !== '' && (!isOpen || text[end] === ')')) {
    const [from, to] = [start - sign.length, isOpen ? end + 1 : end];
    const whole = { start: from, end: Math.max(to, phrase.end) };
    return { ...sum, start: from, end: to, phrase: whole, value: -value, isSigned: true };
  }
  return isBracketed(text, start, end) ? { ...sum, isSigned: true } : sum;
}

/** "($1.5 billion)", as accounts write a loss, and "–$1.5 billion", whose dash may be a sign. */
const isBracketed = (text: string, start: number, end: number) =>
  (text[start - 1] === '(' && text[end] === ')') || text[start - 1] === '–';
