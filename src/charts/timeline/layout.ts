import { spread } from '../../geometry/spread.ts';
import type { Event } from '../../views/site/timeline.ts';
import type { Frame } from '../picture.ts';
import { SMALL, wrap } from '../text.ts';
import { pack, type Stretch, stretchOf, type TimeAxis, timeAxis } from './time.ts';

const TOP = 30;
export const LINE = 15;
/** The least height of the axis: more for more events, up to this. */
const SHORTEST = 420;
/** The height of a mark of a day, in units. */
const DAY = 6;
/** The height of a number beside the axis. */
const NUMBER = 18;

/** A dated thing on its lane: from top to bottom what its date can mean, `column` steps away from the axis. */
export interface Moment {
  event: Event;
  top: number;
  bottom: number;
  isDay: boolean;
  column: number;
}

/** All that happened at one date, under one number. */
export interface Happening extends Moment {
  number: number;
  /** The middle of the number beside the axis, as near to its time as its neighbours let it. */
  numberY: number;
  /** The top of its entry in the list. */
  entryY: number;
  /** The lines of each of the things that happened. */
  texts: { event: Event; lines: string[] }[];
}

/** The list stands beside the axis, on a phone below it. */
export function layoutTimeline(events: readonly Event[], frame: Frame, lang: string) {
  /* Where the axis stands and where the list begins, from the left. */
  const axisX = frame.narrow ? frame.width - 52 : 214;
  const listX = frame.narrow ? 28 : 308;
  const entries = entriesOf(events, frame.width - listX, frame.narrow ? 5 : 4);
  const listHeight = entries.reduce((sum, { height }) => sum + height, 0);
  const foot = TOP + Math.max(Math.min(SHORTEST, 160 + 14 * events.length), frame.narrow ? 0 : listHeight);
  const stretches = events.map(({ date }) => stretchOf(date.iso));
  const axis = timeAxis(stretches, TOP + 10, foot - 10, lang);
  const isSaid = ({ lane }: Event) => lane === 'said';
  const said = moments(events.filter(isSaid), axis);
  const listTop = frame.narrow ? foot + 62 : TOP;
  const columns = Math.max(1, ...said.map(({ column }) => column + 1));
  return {
    axis,
    said,
    happened: happeningsOf(entries, axis, listTop, foot),
    /** Steps between columns of what was said. */
    step: Math.min(8, (axisX - 58) / columns),
    axisX,
    listX,
    /** Of the axis; the height is that of all. */
    foot,
    height: frame.narrow ? listTop + listHeight : foot + 34,
  };
}

/** What changed, after the name of the claim that it changed: "They fell by 6%" alone says too little. */
export function happeningText({ text, rows: [first] }: Event): string {
  return first === undefined ? text : `${first.claim.label}: ${text}`;
}

interface Entry {
  first: Event;
  texts: Happening['texts'];
  height: number;
}

function entriesOf(events: readonly Event[], room: number, lines: number): Entry[] {
  const happened = events.filter(({ lane }) => lane === 'happened');
  const byDate = Map.groupBy(happened, ({ date }) => date.iso);
  return [...byDate.values()].flatMap((group): Entry[] => {
    const [first] = group;
    if (first === undefined) return [];
    const texts = group.map((event) => ({ event, lines: wrap(happeningText(event), room, lines, SMALL) }));
    const count = texts.reduce((sum, text) => sum + text.lines.length, 0);
    return [{ first, texts, height: (count + 1) * LINE + (texts.length - 1) * 4 + 12 }];
  });
}

function happeningsOf(entries: readonly Entry[], axis: TimeAxis, listTop: number, foot: number): Happening[] {
  const firsts = entries.map(({ first }) => first);
  const places = moments(firsts, axis);
  const order = middles(places);
  const numbers = spread(
    order.map(({ middle }) => middle - NUMBER / 2),
    order.map(() => NUMBER),
    TOP,
    Math.max(foot, TOP + NUMBER * order.length),
  );
  let entryY = listTop;
  return order.flatMap(({ index }, rank): Happening[] => {
    const [entry, moment] = [entries[index], places[index]];
    if (entry === undefined || moment === undefined) return [];
    const numberY = (numbers[rank] ?? 0) + NUMBER / 2;
    const happening = { ...moment, number: rank + 1, numberY, entryY, texts: entry.texts };
    entryY += entry.height;
    return [happening];
  });
}

/** In the order in which they stand on the axis. */
const middles = (places: readonly Moment[]) =>
  places
    .map(({ top, bottom }, index) => ({ index, middle: (top + bottom) / 2 }))
    .toSorted((a, b) => a.middle - b.middle || a.index - b.index);

function moments(events: readonly Event[], axis: TimeAxis): Moment[] {
  const drawn = events.map((event) => ({ event, ...onPaper(stretchOf(event.date.iso), axis) }));
  const columns = pack(drawn.map(({ top, bottom }) => ({ start: top, end: bottom })));
  return drawn.map((place, index) => ({
    ...place,
    isDay: place.event.date.iso.length === 10,
    column: columns[index] ?? 0,
  }));
}

function onPaper({ start, end }: Stretch, axis: TimeAxis) {
  const [top, bottom] = [axis.position(start), axis.position(end)];
  if (bottom - top >= DAY) return { top, bottom };
  const middle = (top + bottom) / 2;
  return { top: middle - DAY / 2, bottom: middle + DAY / 2 };
}
