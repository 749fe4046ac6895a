import type { Range } from '../../anchoring/locate.ts';
import { LONG_QUOTE } from '../../model/quote.ts';

/** In characters: less of a long sentence would say too little. */
const LEAST = 80;
/** Where a clause ends, or a sentence within a quotation, with the mark that closes it. */
const ENDS =
  /[.!?;:]["”’)]*(?=\s)|["”](?=[,\s])|,(?=\s(?:and|but|or|nor|which|who|whose|while|as|after|before|because|so|with|when|where|und|aber|oder|der|die|das|mais|et|qui)\s)|(?=\s[–—]\s)/gu;

/**
 * What to quote of a sentence: all of it, or of a long one as much as `check` takes for a passage, up to where a clause ends
 * that opens no quotation. The statement says the rest.
 */
export function passageOf(sentence: Range, text: string): Range {
  const words = text.slice(sentence.start, sentence.end);
  if (words.replace(/\s+/gu, ' ').trim().length <= LONG_QUOTE) return sentence;
  const ends = [...words.slice(0, LONG_QUOTE).matchAll(ENDS)]
    .map(({ index, 0: mark }) => index + mark.replace(/[,;:]$/u, '').length)
    .filter((end) => end >= LEAST);
  const best = ends.findLast((end) => isWhole(words.slice(0, end))) ?? ends.at(-1);
  return best === undefined ? sentence : { start: sentence.start, end: sentence.start + best };
}

/** True where every quotation that is opened is closed. */
const isWhole = (words: string): boolean =>
  (words.match(/"/g)?.length ?? 0) % 2 === 0 &&
  (words.match(/[“„]/g)?.length ?? 0) <= (words.match(/[”“]/g)?.length ?? 0);
