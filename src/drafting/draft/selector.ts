import { tellApart } from '../../anchoring/disambiguate.ts';
import { type Folded, foldQuote } from '../../anchoring/fold.ts';
import { locate, overlap, type Range } from '../../anchoring/locate.ts';
import { LONGEST_QUOTE, type Selector } from '../../model/quote.ts';

/** Words that stand in more places than this are told apart by hand, if anybody wants to. */
const MOST_PLACES = 12;

/** The quote that anchors at a place and nowhere else, with as much context as that takes; nothing where there is none. */
export function selectorAt(folded: Folded, place: Range): Selector | undefined {
  const quote = folded.original.slice(place.start, place.end).replace(/\s+/gu, ' ').trim();
  if (quote === '' || quote.length > LONGEST_QUOTE) return undefined;
  const alone = locate(folded, { quote }, MOST_PLACES);
  if (alone.kind === 'found') return { quote };
  if (alone.kind !== 'ambiguous' || alone.places.length > MOST_PLACES) return undefined;
  const others = alone.places.filter((other) => !overlap(other, place));
  const context = tellApart(folded, place, others);
  const selector = { quote, ...context };
  const found = locate(folded, selector);
  const fits = [selector.prefix, selector.suffix].every(
    (side) => side === undefined || (side.length <= LONGEST_QUOTE && foldQuote(side) !== ''),
  );
  return fits && found.kind === 'found' && overlap(found.range, place) ? selector : undefined;
}
