import { matchAt } from '../sticky.ts';

export interface Scale {
  factor: number;
  end: number;
  /** A word, not an abbreviation. */
  word: boolean;
}

const WORDS: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  millions: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
};

const SHORT: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  cr: 1e7,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
};

const WORD = /[\s-]{0,2}(hundred|thousand|lakhs?|lacs?|millions?|crores?|billions?|trillions?)(?!\p{L})/iuy;
/** One letter stands next to its number; a small m or b, and two letters or more, may stand after a space. */
const ABBREVIATED = /(?:\s?(mln|mio|mn|mm|bln|bn|trn|tn|cr)|([kmb]))(?![\p{L}\d])/iuy;
const SPACED = /\s([mbMB])(?![\p{L}\d'’])/uy;
const TRILLION = /T(?![\p{L}\d])/uy;

/** The magnitude at a place, with the white space or hyphen before it. */
export function scaleAt(text: string, at: number, wordsOnly = false): Scale | undefined {
  const word = matchAt(WORD, text, at);
  if (word !== null)
    return { factor: WORDS[word[1]?.toLowerCase() ?? ''] ?? 1, end: at + word[0].length, word: true };
  if (wordsOnly) return undefined;
  const short = matchAt(ABBREVIATED, text, at) ?? matchAt(SPACED, text, at);
  if (short !== null) {
    const factor = SHORT[(short[1] ?? short[2] ?? '').toLowerCase()] ?? 1;
    return { factor, end: at + short[0].length, word: false };
  }
  return matchAt(TRILLION, text, at) === null ? undefined : { factor: 1e12, end: at + 1, word: false };
}
