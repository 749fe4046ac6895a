import { type Folded, foldedAt } from './fold.ts';
import { fits, type Range, type Surroundings, surroundings } from './locate.ts';
import { wordStarts } from './word-edges.ts';

/** What to add to a quote so that it chooses one of its places. */
export interface Context {
  prefix?: string;
  suffix?: string;
}

/** Beyond this a prefix alone is harder to read than a few words on either side. */
const MOST_WORDS = 12;

/** In UTF-16 units: no quote may have a longer context, however often a text repeats itself. */
const LONGEST = 1000;

/** In UTF-16 units: where there are no spaces, words are told apart in so much of the text. */
const NEAR = 120;

/** The fewest words before, or else after, or else both, that choose a place and none of the others. */
export function tellApart(text: Folded, place: Range, others: readonly Range[]): Context {
  const own = sides(text, place);
  const rest = others.map((other) => sides(text, other));
  let last: Context = {};
  for (const context of contexts(own)) {
    last = context;
    if (!rest.some((side) => fits(side, context))) break;
  }
  return last;
}

function sides(text: Folded, { start, end }: Range): Surroundings {
  const { before, after } = surroundings(text.text, foldedAt(text, start), foldedAt(text, end));
  /* A sign that is cut in two is none: no place has what it becomes. */
  return {
    before: before.slice(-LONGEST).trimStart().toWellFormed(),
    after: after.slice(0, LONGEST).trimEnd().toWellFormed(),
  };
}

function* contexts({ before, after }: Surroundings): Generator<Context> {
  for (let count = 1; count <= MOST_WORDS && before !== ''; count += 1)
    yield { prefix: lastWords(before, count) };
  for (let count = 1; count <= MOST_WORDS && after !== ''; count += 1)
    yield { suffix: firstWords(after, count) };
  for (let count = 2; ; count *= 2) {
    const [prefix, suffix] = [lastWords(before, count), firstWords(after, count)];
    yield { ...(prefix && { prefix }), ...(suffix && { suffix }) };
    if (prefix === before && suffix === after) return;
  }
}

function lastWords(text: string, count: number): string {
  const near = text.slice(-NEAR);
  const starts = wordStarts(near);
  if (starts.length >= count) return near.slice(starts.at(-count));
  let at = text.length;
  for (let word = 0; word < count && at > 0; word += 1) at = text.lastIndexOf(' ', at - 1);
  return text.slice(at + 1);
}

function firstWords(text: string, count: number): string {
  const near = text.slice(0, NEAR);
  const next = wordStarts(near)[count];
  if (next !== undefined) return near.slice(0, next).trimEnd();
  let at = -1;
  for (let word = 0; word < count; word += 1) {
    at = text.indexOf(' ', at + 1);
    if (at === -1) return text;
  }
  return text.slice(0, at);
}
