import { scaleUtc } from 'd3-scale';
import { linear } from '../../geometry/linear.ts';
import { memoize } from '../../model/memoize.ts';

/** A date as the stretch of time that it can mean, in milliseconds: a day, a month or a year. The end is left out. */
export interface Stretch {
  start: number;
  end: number;
}

/** @param iso `2025`, `2025-01` or `2025-01-22` */
export const stretchOf = memoize((iso): Stretch => {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  if (day === undefined) return { start: Date.UTC(year, month - 1, 1), end: Date.UTC(year, month, 1) };
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1, day + 1) };
});

export interface TimeAxis {
  position(time: number): number;
  ticks: { y: number; text: string; isYear: boolean }[];
  top: number;
  bottom: number;
}

const TICK_ROOM = 34;

const formats = memoize((lang) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', ...options });
  return {
    year: format({ year: 'numeric' }),
    month: format({ month: 'short' }),
    day: format({ month: 'short', day: 'numeric' }),
  };
});

/** Time from the first stretch to the end of the last, downwards, in proportion: a gap on paper is a gap in time. */
export function timeAxis(stretches: readonly Stretch[], top: number, bottom: number, lang: string): TimeAxis {
  const first = Math.min(...stretches.map(({ start }) => start));
  const last = Math.max(...stretches.map(({ end }) => end));
  const position = linear(first, last, top, bottom);
  const marked = scaleUtc().domain([first, last]);
  const { year, month, day } = formats(lang);
  const ticks = marked.ticks(Math.max(2, Math.floor((bottom - top) / TICK_ROOM / 2))).map((date) => {
    const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
    const format = isYear ? year : date.getUTCDate() === 1 ? month : day;
    return { y: position(date.getTime()), text: format.format(date), isYear };
  });
  return { position, ticks: apart(ticks), top, bottom };
}

/** Without the marks that would touch the one before them. */
function apart(ticks: TimeAxis['ticks']): TimeAxis['ticks'] {
  const shown: TimeAxis['ticks'] = [];
  for (const tick of ticks)
    if (tick.y - (shown.at(-1)?.y ?? Number.NEGATIVE_INFINITY) >= 18) shown.push(tick);
  return shown;
}

/** A column for each interval, the lowest in which it meets no other; short ones first, so that days stay by the axis. */
export function pack(intervals: readonly Stretch[]): number[] {
  const columns: Stretch[][] = [];
  const chosen: number[] = intervals.map(() => 0);
  const order = intervals
    .map((_, index) => index)
    .toSorted((a, b) => lengthOf(intervals[a]) - lengthOf(intervals[b]) || a - b);
  for (const index of order) {
    const interval = intervals[index];
    if (interval === undefined) continue;
    const meets = (column: Stretch[]) =>
      column.some(({ start, end }) => start < interval.end && interval.start < end);
    const free = columns.findIndex((column) => !meets(column));
    if (free < 0) columns.push([interval]);
    else columns[free]?.push(interval);
    chosen[index] = free < 0 ? columns.length - 1 : free;
  }
  return chosen;
}

const lengthOf = (interval?: Stretch) => (interval ? Math.round(interval.end - interval.start) : 0);
