import type { Range } from '../../anchoring/locate.ts';
import { countBelow, countFirst } from '../../model/count-below.ts';

/*
 * Looks up stretches of a text among others that are in order of where they start: a long text has thousands, and each of
 * its sentences asks for those near it.
 */

/** The last that starts at a place or before it. */
export const lastFrom = <Item extends Range>(items: readonly Item[], at: number): Item | undefined =>
  items[countFirst(items, ({ start }) => start <= at) - 1];

/** Those that start at a place or behind it, and before another. */
export const startingIn = <Item extends Range>(items: readonly Item[], { start, end }: Range): Item[] =>
  items.slice(
    countFirst(items, (item) => item.start < start),
    countFirst(items, (item) => item.start < end),
  );

/** Those that lie in one of them. */
export const within = <Item extends Range>(items: readonly Item[], { start, end }: Range): Item[] =>
  startingIn(items, { start, end: end + 1 }).filter((item) => item.end <= end);

/** Those that have something in common with one. None of them runs into the next. */
export const overlapping = <Item extends Range>(items: readonly Item[], { start, end }: Range): Item[] =>
  items.slice(
    countFirst(items, (item) => item.end <= start),
    countFirst(items, (item) => item.start < end),
  );

/** The last break at a place or before it: where its block starts. */
export const breakBefore = (breaks: readonly number[], at: number): number =>
  breaks[countBelow(breaks, at + 1) - 1] ?? 0;

/** The first break behind a place, if there is one: where its block ends. */
export const breakAfter = (breaks: readonly number[], at: number): number | undefined =>
  breaks[countBelow(breaks, at + 1)];
