import { gapBetween } from '../../plain-text.ts';

/** The words of a document. What starts a line is left out, and what a hyphen ends: they may be parts of words. */
export type Lexicon = ReadonlySet<string>;

export const lexiconOf = (lines: readonly string[]): Lexicon =>
  new Set(
    lines.flatMap((line) => {
      const words = line.toLowerCase().match(WORD) ?? [];
      return words.slice(1, /[-‐\u00AD]$/u.test(line) ? -1 : undefined);
    }),
  );

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu;
const TAIL = /([\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*)[-‐\u00AD]$/u;
/** In characters. */
const LONGEST_WORD = 100;
const HEAD = /^([\p{L}\p{M}\p{N}]+)/u;

/** Two lines of a paragraph as one. A word that was parted at the end of the first is whole again. */
export function joinLines(before: string, after: string, lexicon: Lexicon): string {
  const tail = TAIL.exec(before.slice(-LONGEST_WORD))?.[1];
  const head = HEAD.exec(after)?.[1];
  if (tail === undefined || head === undefined) return before + gapBetween(before, after) + after;
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  return isOneWord(tail, head, lexicon) ? before.slice(0, -1) + after : before + after;
}

/** Where the document has the word elsewhere, that tells; else a hyphen stays between a number, a capital, or two words. */
function isOneWord(tail: string, head: string, lexicon: Lexicon): boolean {
  const [first, second] = [tail.toLowerCase(), head.toLowerCase()];
  if (lexicon.has(first + second)) return true;
  if (lexicon.has(`${first}-${second}`)) return false;
  if (/\p{N}$/u.test(tail) || !/^\p{Ll}/u.test(head)) return false;
  return !(first.length > 2 && second.length > 2 && lexicon.has(first) && lexicon.has(second));
}
