import type { Bound } from '../../model/vocabulary.ts';
import type { FigureRow } from '../../views/site/ledger.ts';
import { byCurrency, type Extent, extentOf } from '../money.ts';
import type { Frame } from '../picture.ts';
import { type Axis, axisOn, type Scale, scaleFor } from './axis.ts';

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

/** The sums of one currency, the largest first. */
export interface Ranking {
  currency: string;
  scale: Scale;
  sums: { row: FigureRow; extent: Extent }[];
  /** How many smaller sums were left out. */
  omitted: number;
}

/** A ranking on paper. */
export interface Panel {
  currency: string;
  axis: Axis;
  marks: Mark[];
}

export const rankingsOf = (rows: readonly FigureRow[]): Ranking[] =>
  byCurrency(rows).flatMap(([currency, group]) => ranking(currency, group) ?? []);

function ranking(currency: string, rows: readonly FigureRow[]): Ranking | undefined {
  const measured = rows
    .flatMap((row) => {
      const extent = extentOf(row.figure.declared);
      return extent ? [{ row, extent }] : [];
    })
    .toSorted((a, b) => b.extent.high - a.extent.high || b.extent.low - a.extent.low);
  if (measured.length === 0) return undefined;
  const sums = measured.slice(0, MOST_ROWS);
  const scale = scaleFor(sums.map(({ extent }) => extent));
  return { currency, scale, sums, omitted: measured.length - sums.length };
}

export function panelOf({ currency, scale, sums }: Ranking, { narrow, width }: Frame): Panel {
  const axis = axisOn(scale, (narrow ? 0 : SIDE_BY_SIDE) + ARROW, width - ARROW);
  const marks = sums.map(({ row, extent }): Mark => {
    const { low, high, bound } = extent;
    return { row, extent, bound, from: axis.position(low), to: axis.position(high) };
  });
  return { currency, axis, marks };
}
