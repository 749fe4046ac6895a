import type { Selector } from '../model/quote.ts';
import { type Folded, foldQuote } from './fold.ts';
import { isBetweenSigns } from './word-edges.ts';

/** A run of text: UTF-16 offsets into the text of the page, `end` excluded. */
export interface Range {
  start: number;
  end: number;
}

/** True where two stretches of text have something in common. */
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export type Location =
  | { kind: 'found'; range: Range }
  | { kind: 'absent' }
  /** Every place where the quote stands between prefix and suffix; where those are more than asked for, one more than so many. */
  | { kind: 'ambiguous'; places: Range[] }
  /** The places of the bare quote, at most as many as asked for: prefix or suffix rule all of them out. */
  | { kind: 'excluded'; places: Range[] };

/** Of a quote that stands in more places than these nobody reads where: a thousand such quotes would fill the memory. */
export const MOST_PLACES = 100;

/**
 * Finds the one place that a selector names. Exact after folding or nothing:
 * a note on the wrong words is worse than a build that stops.
 * @param most how many places are asked for
 */
export function locate(text: Folded, selector: Selector, most = MOST_PLACES): Location {
  const quote = foldQuote(selector.quote);
  if (quote === '') return { kind: 'absent' };
  const context = foldContext(selector);
  const [hits, chosen]: [number[], number[]] = [[], []];
  for (const hit of occurrences(text.text, quote)) {
    if (!isWhole(text, hit, hit + quote.length)) continue;
    if (hits.length < most) hits.push(hit);
    if (fits(surroundings(text.text, hit, hit + quote.length), context)) chosen.push(hit);
    if (chosen.length > most) break;
  }
  if (hits.length === 0) return { kind: 'absent' };
  const ranges = (starts: number[]) => starts.map((start) => unfold(text, start, start + quote.length));
  const [range, ...others] = ranges(chosen);
  if (range === undefined) return { kind: 'excluded', places: ranges(hits) };
  return others.length === 0 ? { kind: 'found', range } : { kind: 'ambiguous', places: [range, ...others] };
}

/** Where `needle` starts in `haystack`, overlapping places included. */
export function* occurrences(haystack: string, needle: string): Generator<number> {
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) yield at;
}

/** False where a stretch starts or ends inside what is one sign in the original: a dot of "…", a letter without its accent, 👍 of 👍🏽. */
function isWhole(text: Folded, start: number, end: number): boolean {
  const { offsets, original } = text;
  if (offsets[start - 1] === offsets[start] || offsets[end - 1] === offsets[end]) return false;
  const range = unfold(text, start, end);
  return isBetweenSigns(original, range.start) && isBetweenSigns(original, range.end);
}

/** The folded text on either side of a stretch, without the white space next to it. */
export interface Surroundings {
  before: string;
  after: string;
}

export function surroundings(text: string, start: number, end: number): Surroundings {
  return { before: text.slice(0, start).trimEnd(), after: text.slice(end).trimStart() };
}

/** True where a stretch stands between a prefix and a suffix; both are folded. */
export function fits(
  { before, after }: Surroundings,
  { prefix = '', suffix = '' }: Partial<Selector>,
): boolean {
  return before.endsWith(prefix) && after.startsWith(suffix);
}

const foldContext = ({ prefix = '', suffix = '' }: Selector) => ({
  prefix: foldQuote(prefix),
  suffix: foldQuote(suffix),
});

/** From offsets in the folded text to offsets in the original. */
export function unfold(text: Folded, start: number, end: number): Range {
  return { start: text.offsets[start] ?? 0, end: text.ends[end - 1] ?? 0 };
}
