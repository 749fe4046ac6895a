import { matchAt } from '../sticky.ts';

export interface Scale {
  factor: number;
  end: number;
  /** A word, not an abbreviation. */
  word: boolean;
}

const WORDS = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** Abbreviations are told apart by their first letter. */
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, c: 1e7, b: 1e9, t: 1e12 };

/** What a word such as "million" or "Lakhs" multiplies with; nothing where it is no magnitude. */
export const magnitudeOf = (word = ''): number | undefined => WORDS.get(word.toLowerCase().replace(/s$/, ''));

const WORD = /[\s-]{0,2}(hundred|thousand|lakhs?|lacs?|millions?|crores?|billions?|trillions?)(?!\p{L})/iuy;
/** One letter stands next to its number; a small m or b, and two letters or more, may stand after a space. */
const ABBREVIATED = /(?:\s?(?:mln|mio|mn|mm|bln|bn|trn|tn|cr)|[kmb])(?![\p{L}\d])/iuy;
const SPACED = /\s[mbMB](?![\p{L}\d'’])/uy;
const TRILLION = /T(?![\p{L}\d])/uy;

/** The magnitude at a place, with the white space or hyphen before it. */
export function scaleAt(text: string, at: number, wordsOnly = false): Scale | undefined {
  const word = matchAt(WORD, text, at);
  if (word !== null) return { factor: magnitudeOf(word[1]) ?? 1, end: at + word[0].length, word: true };
  if (wordsOnly) return undefined;
  const short = matchAt(ABBREVIATED, text, at) ?? matchAt(SPACED, text, at) ?? matchAt(TRILLION, text, at);
  const factor = LETTERS[short?.[0].trim().charAt(0).toLowerCase() ?? ''];
  return short && factor ? { factor, end: at + short[0].length, word: false } : undefined;
}
