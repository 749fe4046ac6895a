import type { Selector } from '../model/quote.ts';
import { type Folded, foldQuote } from './fold.ts';

/** A run of text: UTF-16 offsets into the text of the page, `end` excluded. */
export interface Range {
  start: number;
  end: number;
}

export type Location =
  | { kind: 'found'; range: Range }
  | { kind: 'absent' }
  /** Every place where the quote stands; where prefix or suffix rule all out, the places of the bare quote. */
  | { kind: 'ambiguous'; places: Range[] }
  | { kind: 'excluded'; places: Range[] };

/**
 * Finds the one place that a selector names. Exact after folding or nothing:
 * a note on the wrong words is worse than a build that stops.
 */
export function locate(text: Folded, selector: Selector): Location {
  const quote = foldQuote(selector.quote);
  if (quote === '') return { kind: 'absent' };
  const hits = occurrences(text.text, quote);
  if (hits.length === 0) return { kind: 'absent' };
  const chosen = hits.filter((hit) => fits(text.text, hit, hit + quote.length, selector));
  const ranges = (starts: number[]) => starts.map((start) => unfold(text, start, start + quote.length));
  const [range, ...others] = ranges(chosen);
  if (range === undefined) return { kind: 'excluded', places: ranges(hits) };
  return others.length === 0 ? { kind: 'found', range } : { kind: 'ambiguous', places: [range, ...others] };
}

/** Where `needle` starts in `haystack`, overlapping places included. */
export function occurrences(haystack: string, needle: string): number[] {
  const starts: number[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) starts.push(at);
  return starts;
}

function fits(text: string, start: number, end: number, { prefix, suffix }: Selector): boolean {
  const before = prefix === undefined ? '' : foldQuote(prefix);
  const after = suffix === undefined ? '' : foldQuote(suffix);
  return text.slice(0, start).trimEnd().endsWith(before) && text.slice(end).trimStart().startsWith(after);
}

/** From offsets in the folded text to offsets in the original. */
export function unfold(text: Folded, start: number, end: number): Range {
  return { start: text.offsets[start] ?? 0, end: text.ends[end - 1] ?? 0 };
}
