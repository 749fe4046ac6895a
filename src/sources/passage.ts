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
  if (page === undefined) return locate(folded, selector);
  const place = locate(folded, selector, Number.POSITIVE_INFINITY);
  if (place.kind === 'absent' || place.kind === 'excluded') return place;
  const all = place.kind === 'found' ? [place.range] : place.places;
  const pages = pagesAt(text, all);
  const [range, ...others] = all.filter((_, index) => pages[index] === page);
  if (range === undefined) return { kind: 'elsewhere', pages: [...new Set(pages)] };
  return others.length === 0 ? { kind: 'found', range } : { kind: 'ambiguous', places: [range, ...others] };
}

/** The page on which each of some places starts, counted from 1. They come in the order of the text. */
export function pagesAt(text: string, places: readonly Pick<Range, 'start'>[]): number[] {
  let [page, next] = [1, text.indexOf(PAGE_BREAK)];
  return places.map(({ start }) => {
    while (next !== -1 && next < start) {
      page += 1;
      next = text.indexOf(PAGE_BREAK, next + 1);
    }
    return page;
  });
}
