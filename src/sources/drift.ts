import type { Range } from '../anchoring/locate.ts';
import { suggest } from '../anchoring/suggest.ts';
import type { Selector } from '../model/quote.ts';
import { findPassage, type Searched } from './passage.ts';

/** What has become of a passage in the text that its source has now. */
export type Drift =
  /** It stands there as it was quoted; `page` where that is not the one that was named. */
  | { kind: 'there'; page?: number }
  /** Its words are other ones now. */
  | {
      kind: 'changed';
      /** The closest words there are. */
      now: string;
      /** The same with some words around them, and what stood there when it was captured. */
      around: { was: string; is: string };
    }
  /** Nothing there resembles it. */
  | { kind: 'gone' };

type Wanted = Selector & { page?: number | undefined };

/** @param then the text that was captured, where it is at hand */
export function driftOf(passage: Wanted, now: Searched, then?: Searched): Drift {
  const place = findPassage(now, passage, passage.page);
  if (place.kind === 'elsewhere') return { kind: 'there', page: place.pages[0] ?? 1 };
  if (place.kind !== 'absent') return { kind: 'there' };
  const close = suggest(now.folded, passage.quote);
  if (close === undefined) return { kind: 'gone' };
  const before = then === undefined ? undefined : rangeIn(then, passage);
  const words = oneLine(now.text.slice(close.start, close.end));
  return {
    kind: 'changed',
    now: words,
    around: {
      was: then === undefined || before === undefined ? passage.quote : around(then.text, before),
      is: before === undefined ? words : around(now.text, close),
    },
  };
}

function rangeIn(text: Searched, passage: Wanted): Range | undefined {
  const place = findPassage(text, passage, passage.page);
  return place.kind === 'found' ? place.range : undefined;
}

/** In words, on either side. */
const NEIGHBOURS = 8;

/** A stretch with the words around it, within its paragraph. */
function around(text: string, { start, end }: Range): string {
  const before =
    text
      .slice(0, start)
      .split(/\n\n|\f/u)
      .at(-1) ?? '';
  const after = text.slice(end).split(/\n\n|\f/u)[0] ?? '';
  const [left, right] = [before.match(LAST)?.[0] ?? '', after.match(FIRST)?.[0] ?? ''];
  return oneLine(left + text.slice(start, end) + right);
}

const LAST = new RegExp(String.raw`(?:\S+\s+){0,${NEIGHBOURS}}\S*$`, 'u');
const FIRST = new RegExp(String.raw`^\S*(?:\s+\S+){0,${NEIGHBOURS}}`, 'u');

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
