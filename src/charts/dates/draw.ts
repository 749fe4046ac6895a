import { directionOf } from '../../i18n/bidi.ts';
import type { Voice } from '../../i18n/voice.ts';
import { dateView } from '../../views/format.ts';
import type { Event } from '../../views/site/timeline.ts';
import { NARROW } from '../picture.ts';
import { type Drawing, path, type Shape, shape, together } from '../svg.ts';
import { label, SMALL } from '../text.ts';
import { type Entry, LINE, layoutDates } from './layout.ts';

/** The place of the axis beside its years, and of the words beside the axis. */
const AXIS = 46;
const WORDS = 72;

/** Dates down an axis of time, each with its words. */
export function drawDates(events: readonly Event[], voice: Voice, textOf: (event: Event) => string): Drawing {
  const { width } = NARROW;
  const { entries, years, start, end, height } = layoutDates(events, width - WORDS, textOf);
  const isRtl = directionOf(voice.lang) === 'rtl';
  const across = (x: number) => (isRtl ? width - x : x);
  const anchor = isRtl ? 'end' : 'start';
  const apart = years.filter(({ y }, index) => (years[index + 1]?.y ?? Number.POSITIVE_INFINITY) - y > LINE);
  return {
    width,
    height,
    svg: together([
      ...apart.flatMap(({ year, y }) => [
        shape('path', { d: path`M${across(AXIS - 5)},${y}H${across(AXIS)}`, class: 'base' }),
        label(dateView(String(year), voice.lang).text, {
          x: across(0),
          y: y + 4,
          anchor,
          size: SMALL,
          class: 'quiet',
        }),
      ]),
      shape('path', { d: path`M${across(AXIS)},${start - 6}V${end + 6}`, class: 'base' }),
      ...entries.flatMap((entry) => entryShapes(entry, across, anchor)),
    ]),
  };
}

function entryShapes(
  { date, lines, from, to, isDay, top }: Entry,
  across: (x: number) => number,
  anchor: 'start' | 'end',
): Shape[] {
  const y = (from + to) / 2;
  const x = across(WORDS);
  return [
    shape('path', { d: path`M${across(AXIS + 6)},${y}L${across(WORDS - 6)},${top + 8}`, class: 'leader' }),
    isDay
      ? shape('circle', { cx: across(AXIS), cy: y, r: 5, class: 'dot' })
      : shape('rect', { x: across(AXIS) - 3, y: from, width: 6, height: to - from, rx: 3, class: 'dot' }),
    label(date, { x, y: top + 12.5, anchor, class: 'strong' }),
    ...lines.map((line, index) => label(line, { x, y: top + 12.5 + (index + 1) * LINE, anchor })),
  ];
}
