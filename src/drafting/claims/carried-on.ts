import { countFirst } from '../../model/count-below.ts';
import { breakBefore, within } from '../prose/ordered.ts';
import type { Speaker } from './speakers.ts';
import type { Context, Speech } from './speech.ts';
import { SAYS } from './verbs.ts';

/** A quotation that opens where another of the same block has ended, or goes on from the block before. */
export function carriedOn(context: Context, last: Speech | undefined): Speaker | undefined {
  const { text, breaks } = context.passage;
  const { quotation } = context;
  const from = breakBefore(breaks, quotation.start);
  if (last === undefined || last.end <= from - 1) {
    if (last?.quotation.open && text.slice(last.end, quotation.start).trim() === '') return last.speaker;
    return lastNamed(context, from);
  }
  const between = text.slice(last.end, quotation.start);
  const opens = /(?:[.!?,:;]["”]?\s+|^\s*)$/u.test(between);
  return opens ? (lastNamed(context, Math.max(from, last.end)) ?? last.speaker) : undefined;
}

/** `Trichet warned that it was early. "I am uneasy …"`: the one person of the sentence before, where it reports speech. */
function lastNamed(
  { passage: { text }, sentences, places, quotation }: Context,
  from: number,
): Speaker | undefined {
  const before = sentences[countFirst(sentences, ({ end }) => end <= quotation.start) - 1];
  if (before === undefined || before.start < from || text.slice(before.end, quotation.start).trim() !== '')
    return undefined;
  if (!SAYS.test(text.slice(before.start, before.end))) return undefined;
  const people = within(places, before).filter(({ entity }) => entity.kind === 'person');
  const [only] = people;
  const isOne = new Set(people.map(({ entity }) => entity.id)).size === 1;
  return only === undefined || !isOne ? undefined : { entity: only.entity, range: only };
}
