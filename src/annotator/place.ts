import type { Range } from '../anchoring/locate.ts';
import { selectorAt } from '../drafting/draft/selector.ts';
import type { Rendered } from '../markdown/render.ts';
import type { Selector } from '../model/quote.ts';
import { message } from './messages.ts';
import { Refusal } from './open-article.ts';
import type { Passage } from './protocol.ts';

/** Words that were selected, found again in the file’s prose. */
export interface Placed {
  range: Range;
  selector: Selector;
}

/** Where selected words stand, and the quote that anchors there and nowhere else. @throws Refusal where there is none */
export function placeOf(passage: Passage, { text, folded }: Rendered): Placed {
  const range = rangeOf(passage, text);
  if (range === undefined) throw new Refusal(message(({ moved }) => moved));
  const selector = selectorAt(folded, range);
  if (selector !== undefined) return { range, selector };
  throw new Refusal(message(({ repeated }) => repeated));
}

function rangeOf({ quote, start }: Passage, text: string): Range | undefined {
  const wanted = bare(quote);
  const from = offsetAfter(text, start);
  const to = offsetAfter(text, start + wanted.length - 1);
  if (from === undefined || to === undefined) return undefined;
  const range = { start: from, end: to + 1 };
  return bare(text.slice(range.start, range.end)) === wanted ? range : undefined;
}

/** The offset of the next character that is no white space, after so many of them. */
function offsetAfter(text: string, count: number): number | undefined {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text[at] ?? '')) continue;
    if (seen === count) return at;
    seen += 1;
  }
  return undefined;
}

const bare = (text: string) => text.replace(/\s+/g, '');
