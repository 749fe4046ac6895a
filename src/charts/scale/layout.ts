import type { FigureNote } from '../../views/article/view.ts';
import { type Axis, axisOn } from '../figures/axis.ts';
import type { Extent } from '../money.ts';
import { SMALL, textWidth, wrap } from '../text.ts';
import { scaleOf } from './axis.ts';

/** A sum, and what is said of it. */
export interface Sum {
  figure: FigureNote;
  extent: Extent;
  /** What the row is called: who gives the sum. */
  label: string;
  /** What kind of money it is, and of when. */
  detail: string;
  /** "at least $14 billion" */
  text: string;
  /** Whether a claim that is contradicted states it. */
  isWrong: boolean;
}

/** A sum on paper, in units of the drawing. */
export interface Row {
  sum: Sum;
  top: number;
  /** The lines of its label and of its detail, each above the next. */
  label: string[];
  detail: string[];
  /** The middle of its form, from where to where it reaches, and where the sum is written. */
  y: number;
  from: number;
  to: number;
  text: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
}

export interface ScaleLayout {
  axis: Axis;
  rows: Row[];
  /** Where labels begin, or end where lines run from right to left. */
  labelX: number;
  bottom: number;
}

export const LINE = 16;
export const HEAD = 26;
/** How far an arrow reaches from its limit, and a form beyond its middle. */
export const REACH = 30;
const RADIUS = 6;
/** Between a form and what is written beside it. */
const GAP = 8;
/** Room for a line that crosses the rows. */
const CLEAR = 5;

/** Labels stand above the scale, each above its own sum. `width`: of the drawing. */
export function layoutScale(
  sums: readonly Sum[],
  mark: number | undefined,
  width: number,
  isRtl: boolean,
): ScaleLayout {
  const scale = scaleOf(
    sums.map(({ extent }) => extent),
    mark,
  );
  const axis = axisOn(scale, REACH, width - REACH - 6);
  const room = { width, markX: mark === undefined ? undefined : axis.position(mark) };
  const rows: Row[] = [];
  let top = HEAD + 10;
  for (const sum of sums) {
    const label = wrap(sum.label, width, 2);
    const detail = wrap(sum.detail, width, 2, SMALL);
    const [from, to] = [axis.position(sum.extent.low), axis.position(sum.extent.high)];
    const reach = reachOf(sum, from, to);
    const place = besideForm(reach, textWidth(sum.text), room, sum);
    const lines = (label.length + detail.length) * LINE;
    const raised = place === undefined ? LINE : 0;
    const y = top + lines + 13 + raised;
    const text = place
      ? { ...place, y: y + 4.5 }
      : { ...aboveForm(reach, textWidth(sum.text), room), y: y - 12 };
    rows.push({ sum, top, label, detail, y, from, to, text });
    top = y + 22;
  }
  return { axis, rows, labelX: isRtl ? width : 0, bottom: top - 4 };
}

/** From where to where the form of a sum reaches. */
function reachOf({ extent: { bound } }: Sum, from: number, to: number): [number, number] {
  switch (bound) {
    case 'at-least':
      return [from, from + REACH];
    case 'at-most':
      return [to - REACH, to];
    default:
      return [from - RADIUS, to + RADIUS];
  }
}

/** How wide the drawing is, and the line that words keep clear of. */
interface Room {
  width: number;
  markX: number | undefined;
}

/** Beside its form, on the side where it crosses no line; nothing where there is no room on either side. */
function besideForm(
  [from, to]: readonly [number, number],
  size: number,
  { width, markX }: Room,
  { extent: { bound } }: Sum,
) {
  const before = { x: from - GAP, anchor: 'end' as const, ends: [from - GAP - size, from - GAP] as const };
  const after = { x: to + GAP, anchor: 'start' as const, ends: [to + GAP, to + GAP + size] as const };
  const sides = bound === 'at-least' || bound === 'at-most' ? [before, after] : [after, before];
  const fitting = sides.filter(({ ends: [start, end] }) => start >= 0 && end <= width);
  const isClear = ({ ends: [start, end] }: typeof before | typeof after) =>
    markX === undefined || markX < start - CLEAR || markX > end + CLEAR;
  const chosen = fitting.find(isClear);
  return chosen && { x: chosen.x, anchor: chosen.anchor };
}

/** Above its form, around its middle: within the room, and on one side of the line where there is room for that. */
function aboveForm([from, to]: readonly [number, number], size: number, { width, markX }: Room) {
  const half = size / 2;
  const held = (x: number) => Math.max(half, Math.min(width - half, x));
  const middle = (from + to) / 2;
  const [x] = [middle, (markX ?? middle) - CLEAR - half, (markX ?? middle) + CLEAR + half]
    .map(held)
    .filter((one) => markX === undefined || Math.abs(one - markX) >= half + CLEAR - 0.1)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return { x: x ?? held(middle), anchor: 'middle' as const };
}
