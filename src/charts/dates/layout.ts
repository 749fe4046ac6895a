import { linear } from '../../geometry/linear.ts';
import { spread } from '../../geometry/spread.ts';
import type { Event } from '../../views/site/timeline.ts';
import { wrap } from '../text.ts';
import { type Stretch, stretchOf } from '../timeline/time.ts';

/** What is told at one date, in units of the drawing. */
export interface Entry {
  date: string;
  lines: string[];
  /** Its time on the axis; a month or a year is as long as it is. */
  from: number;
  to: number;
  isDay: boolean;
  /** The top of its words, as near to its time as its neighbours let it. */
  top: number;
}

export interface DatesLayout {
  entries: Entry[];
  /** The first day of each year on the axis. */
  years: { year: number; y: number }[];
  start: number;
  end: number;
  height: number;
}

export const LINE = 17;
const GAP = 12;
const TOP = 8;
/** The axis is at least so long for each of its dates. */
const STEP = 52;

/** Time in proportion, from the top; the words of each date stand beside it. */
export function layoutDates(
  events: readonly Event[],
  room: number,
  textOf: (event: Event) => string,
): DatesLayout {
  const groups = [...Map.groupBy(events, ({ date }) => date.iso).values()];
  const texts = groups.map((group) => group.flatMap((event) => wrap(textOf(event), room, 6)));
  const sizes = texts.map((lines) => (lines.length + 1) * LINE + GAP);
  const end =
    TOP +
    Math.max(
      sizes.reduce((sum, size) => sum + size, 0),
      groups.length * STEP,
    );
  const stretches = groups.map(([event]) => stretchOf(event?.date.iso ?? ''));
  const first = Math.min(...stretches.map((one) => one.start));
  const last = Math.max(...stretches.map((one) => one.end));
  const place = linear(first, last, TOP, end - LINE);
  const middles = stretches.map((one) => (place(one.start) + place(one.end)) / 2);
  const tops = spread(
    middles.map((middle) => middle - 8),
    sizes,
    TOP - 8,
    end + (sizes.at(-1) ?? 0),
  );
  const entries = groups.map((group, index): Entry => {
    const { start, end: until } = stretches[index] as Stretch;
    return {
      date: group[0]?.date.text ?? '',
      lines: texts[index] ?? [],
      from: place(start),
      to: place(until),
      isDay: group[0]?.date.iso.length === 10,
      top: tops[index] ?? 0,
    };
  });
  const bottom = Math.max(...entries.map(({ top, lines }) => top + (lines.length + 1) * LINE), end - LINE);
  return { entries, years: yearsIn(first, last, place), start: TOP, end: end - LINE, height: bottom + 6 };
}

function yearsIn(first: number, last: number, place: (time: number) => number): DatesLayout['years'] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last - 1).getUTCFullYear()];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const every = Math.ceil(years.length / 8);
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ year, y: place(Math.max(first, Date.UTC(year, 0, 1))) }));
}
