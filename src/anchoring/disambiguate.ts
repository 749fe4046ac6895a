import type { Folded } from './fold.ts';
import type { Range } from './locate.ts';

/** What to add to a quote so that it chooses one of its places. */
export interface Context {
  prefix?: string;
  suffix?: string;
}

/** The fewest words before, or else after, or else both, that set a place apart from all the others. */
export function tellApart(text: Folded, place: Range, others: readonly Range[]): Context {
  const sides = [place, ...others].map((range) => around(text, range));
  const [own, ...rest] = sides;
  if (own === undefined) return {};
  const before = shortest(
    own.before,
    rest.map((side) => side.before),
    (words, count) => words.slice(-count),
  );
  if (before !== undefined) return { prefix: before };
  const after = shortest(
    own.after,
    rest.map((side) => side.after),
    (words, count) => words.slice(0, count),
  );
  if (after !== undefined) return { suffix: after };
  return { prefix: own.before.slice(-6).join(' '), suffix: own.after.slice(0, 6).join(' ') };
}

const MOST_WORDS = 12;

function shortest(
  own: string[],
  others: string[][],
  take: (words: string[], count: number) => string[],
): string | undefined {
  for (let count = 1; count <= Math.min(MOST_WORDS, own.length); count += 1) {
    const words = take(own, count).join(' ');
    if (others.every((other) => take(other, count).join(' ') !== words)) return words;
  }
  return undefined;
}

function around({ text, offsets, ends }: Folded, { start, end }: Range) {
  const from = offsets.indexOf(start);
  const to = ends.lastIndexOf(end) + 1;
  return { before: text.slice(0, from).trim().split(' '), after: text.slice(to).trim().split(' ') };
}
