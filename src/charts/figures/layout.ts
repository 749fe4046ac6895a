import type { FigureRow } from '../../article/ledger.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { byCurrency, type Extent, extentOf } from '../money.ts';
import type { Frame } from '../picture.ts';
import { type Axis, axisFor } from './axis.ts';

/** More rows than these no reader compares; the rest is in the numbers. */
export const MOST_ROWS = 40;

/** Room for an arrow beyond either end of the axis. */
const ARROW = 26;
const SIDE_BY_SIDE = 264;

/** A sum on its axis, in units of the drawing. */
export interface Mark {
  row: FigureRow;
  extent: Extent;
  bound: Bound;
  /** The lower and the upper limit that the words set; equal for anything but a range. */
  from: number;
  to: number;
}

/** The sums of one currency. */
export interface Panel {
  currency: string;
  axis: Axis;
  marks: Mark[];
  /** How many smaller sums were left out. */
  omitted: number;
}

export function panelsOf(rows: readonly FigureRow[], frame: Frame): Panel[] {
  return byCurrency(rows).flatMap(([currency, group]) => panel(currency, group, frame) ?? []);
}

function panel(currency: string, rows: readonly FigureRow[], frame: Frame): Panel | undefined {
  const measured = rows
    .flatMap((row) => {
      const extent = extentOf(row.figure.declared);
      return extent ? [{ row, extent }] : [];
    })
    .toSorted((a, b) => b.extent.high - a.extent.high || b.extent.low - a.extent.low);
  if (measured.length === 0) return undefined;
  const shown = measured.slice(0, MOST_ROWS);
  const axis = axisFor(
    shown.map(({ extent }) => extent),
    (frame.narrow ? 0 : SIDE_BY_SIDE) + ARROW,
    frame.width - ARROW,
  );
  const marks = shown.map(({ row, extent }): Mark => {
    const { low, high, bound } = extent;
    return { row, extent, bound, from: axis.position(low), to: axis.position(high) };
  });
  return { currency, axis, marks, omitted: measured.length - shown.length };
}
