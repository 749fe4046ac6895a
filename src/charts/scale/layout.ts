import type { FigureNote } from '../../views/article/view.ts';
import { type Axis, axisOn } from '../figures/axis.ts';
import type { Extent } from '../money.ts';
import type { Frame } from '../picture.ts';
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
const LABELS = 176;
/** Between a form and what is written beside it. */
const GAP = 8;
/** Room for a line that crosses the rows. */
const CLEAR = 5;

/** Labels stand beside the scale; on a phone each above its own sum. */
export function layoutScale(
  sums: readonly Sum[],
  mark: number | undefined,
  { width, narrow }: Frame,
  isRtl: boolean,
): ScaleLayout {
  const beside = narrow ? 0 : LABELS + 20;
  const [left, right] = isRtl ? [0, width - beside] : [beside, width];
  const scale = scaleOf(
    sums.map(({ extent }) => extent),
    mark,
  );
  const axis = axisOn(scale, left + REACH, right - REACH - 6);
  const room = { left, right, markX: mark === undefined ? undefined : axis.position(mark) };
  const rows: Row[] = [];
  let top = HEAD + 10;
  for (const sum of sums) {
    const label = wrap(sum.label, narrow ? width : LABELS - (sum.isWrong ? 16 : 0), 2);
    const detail = wrap(sum.detail, narrow ? width : LABELS, 2, SMALL);
    const [from, to] = [axis.position(sum.extent.low), axis.position(sum.extent.high)];
    const reach = reachOf(sum, from, to);
    const place = besideForm(reach, textWidth(sum.text), room, sum);
    const lines = (label.length + detail.length) * LINE;
    const raised = place === undefined ? LINE : 0;
    const y = narrow ? top + lines + 13 + raised : top + Math.max(lines / 2, 11) + raised / 2;
    const text = place
      ? { ...place, y: y + 4.5 }
      : { ...aboveForm(reach, textWidth(sum.text), room), y: y - 12 };
    rows.push({ sum, top, label, detail, y, from, to, text });
    top = narrow ? y + 22 : top + Math.max(lines, 22 + raised) + 12;
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

/** Where words may stand, and the line that they keep clear of. */
interface Room {
  left: number;
  right: number;
  markX: number | undefined;
}

/** Beside its form, on the side where it crosses no line; nothing where there is no room on either side. */
function besideForm(
  [from, to]: readonly [number, number],
  width: number,
  { left, right, markX }: Room,
  { extent: { bound } }: Sum,
) {
  const before = { x: from - GAP, anchor: 'end' as const, ends: [from - GAP - width, from - GAP] as const };
  const after = { x: to + GAP, anchor: 'start' as const, ends: [to + GAP, to + GAP + width] as const };
  const sides = bound === 'at-least' || bound === 'at-most' ? [before, after] : [after, before];
  const fitting = sides.filter(({ ends: [start, end] }) => start >= left && end <= right);
  const isClear = ({ ends: [start, end] }: typeof before | typeof after) =>
    markX === undefined || markX < start - CLEAR || markX > end + CLEAR;
  const chosen = fitting.find(isClear);
  return chosen && { x: chosen.x, anchor: chosen.anchor };
}

/** Above its form, around its middle: within the room, and on one side of the line where there is room for that. */
function aboveForm([from, to]: readonly [number, number], width: number, { left, right, markX }: Room) {
  const half = width / 2;
  const held = (x: number) => Math.max(left + half, Math.min(right - half, x));
  const middle = (from + to) / 2;
  const [x] = [middle, (markX ?? middle) - CLEAR - half, (markX ?? middle) + CLEAR + half]
    .map(held)
    .filter((one) => markX === undefined || Math.abs(one - markX) >= half + CLEAR - 0.1)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return { x: x ?? held(middle), anchor: 'middle' as const };
}
