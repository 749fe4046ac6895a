import type { Folded } from '../anchoring/fold.ts';
import { type Location, locate, type Range } from '../anchoring/locate.ts';
import type { Selector } from '../model/quote.ts';

/** The sign between the pages of a captured document. */
export const PAGE_BREAK = '\f';

/** Where a passage stands in a captured text, or the pages on which it does where that is not the one that was named. */
export type PassagePlace = Location | { kind: 'elsewhere'; pages: number[] };

/** A text in which passages are looked for. */
export interface Searched {
  text: string;
  folded: Folded;
}

/**
 * Finds a passage in a captured text as a quote is found in an article: exact after folding, once, or not at all.
 * @param page counted from 1, where the text has pages: the one on which the passage starts
 */
export function findPassage({ text, folded }: Searched, selector: Selector, page?: number): PassagePlace {
  const place = locate(folded, selector);
  if (page === undefined || place.kind === 'absent' || place.kind === 'excluded') return place;
  const all = place.kind === 'found' ? [place.range] : place.places;
  const [range, ...others] = all.filter(({ start }) => pageAt(text, start) === page);
  if (range === undefined) return { kind: 'elsewhere', pages: pagesOf(text, all) };
  return others.length === 0 ? { kind: 'found', range } : { kind: 'ambiguous', places: [range, ...others] };
}

/** The page at an offset, counted from 1. */
export const pageAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(PAGE_BREAK).length;

const pagesOf = (text: string, places: readonly Range[]) => [
  ...new Set(places.map(({ start }) => pageAt(text, start))),
];
