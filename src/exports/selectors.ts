import type { Anchor } from '../model/anchor.ts';
import { memoize, recent } from '../model/memoize.ts';
import type { ArticleView } from '../views/article/view.ts';

/** Words of the page, and what stands around them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * Where words stand in the text of the page, in Unicode code points from 0, the end not included
 * (https://www.w3.org/TR/annotation-model/#text-position-selector: "the selection … MUST be in terms of unicode
 * code points"). JavaScript counts in UTF-16 units: a sign such as 🚀 is two of those, and one code point.
 */
interface TextPosition {
  start: number;
  end: number;
}

export interface Place {
  quote: TextQuote;
  position: TextPosition;
}

/** In code points: what the specification's own examples have, and enough to tell two passages apart. */
const CONTEXT = 32;

/** Every place of a note in the text of its article, which is the prose without the notes, blocks joined by a space. */
export function placesOf({ text, places }: Pick<ArticleView, 'text' | 'places'>, anchor: Anchor): Place[] {
  return (places.get(anchor) ?? []).map(({ start, end }) => ({
    quote: {
      exact: text.slice(start, end),
      prefix: signs(text.slice(Math.max(0, start - 2 * CONTEXT), start), -CONTEXT),
      suffix: signs(text.slice(end, end + 2 * CONTEXT), 0, CONTEXT),
    },
    position: { start: codePoints(text, start), end: codePoints(text, end) },
  }));
}

/** A part of a text, from and up to a code point. */
const signs = (text: string, start: number, end?: number): string =>
  /[\uD800-\uDFFF]/.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);

/** How many code points stand before an offset in UTF-16 units. */
const codePoints = (text: string, offset: number): number =>
  offset - pairs(text).filter((pair) => pair + 1 < offset).length;

/** Where the code points begin that are two units each. */
const pairs = memoize(
  (text: string): number[] =>
    Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index),
  recent(),
);
