import { scaleLinear } from 'd3-scale';
import { linear } from '../../geometry/linear.ts';
import type { Extent } from '../money.ts';

/** Up to here the smallest bar beside the largest is still a bar: 7 of 280 units on a phone. */
const BARS_UP_TO = 40;

export interface Scale {
  /**
   * `bars`: from zero, length in proportion to the sum. `decades`: a logarithmic scale, on which only positions mean
   * anything, so that dots stand on it and no bars.
   */
  kind: 'bars' | 'decades';
  /** The values at its ends. */
  ends: readonly [low: number, high: number];
  /** The values that are marked, with a line and a label. */
  ticks: number[];
  /** Values between them that have a short stroke. */
  minor: number[];
}

/** A scale on paper, from `start` to `end` in units of the drawing. */
export interface Axis extends Scale {
  start: number;
  end: number;
  /** Where a value stands. */
  position(value: number): number;
}

/**
 * One scale for sums from $750 million to $500 billion. Drawn in proportion on a phone, the smaller is a third of a
 * pixel; an inset that magnifies it has a second scale, which readers take for the first. So: bars from zero where
 * the largest is at most 40 times the smallest, since length is what people read best; beyond that, dots on marked
 * decades, since a bar on a logarithmic scale has no true length: it could begin anywhere. Zero and negative sums
 * have no place on such a scale, so a panel that holds one has bars whatever its spread.
 */
export function scaleFor(extents: readonly Extent[]): Scale {
  const ends = extents.flatMap(({ low, high }) => [low, high]);
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const isWide = lowest > 0 && highest / lowest > BARS_UP_TO;
  return isWide ? decades(lowest, highest) : bars(Math.min(0, lowest), Math.max(0, highest));
}

function bars(low: number, high: number): Scale {
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .nice(4);
  const [first = low, last = high] = scale.domain();
  return { kind: 'bars', ends: [first, last], ticks: scale.ticks(4), minor: [] };
}

function decades(low: number, high: number): Scale {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const every = Math.ceil(powers.length / 6);
  return {
    kind: 'decades',
    ends: [10 ** first, 10 ** last],
    ticks: powers.filter((_, index) => index % every === 0),
    minor:
      every > 1
        ? powers
        : powers.slice(0, -1).flatMap((power) => [2, 3, 4, 5, 6, 7, 8, 9].map((step) => step * power)),
  };
}

export function axisOn(scale: Scale, start: number, end: number): Axis {
  const [low, high] = scale.ends;
  if (scale.kind === 'bars') return { ...scale, start, end, position: linear(low, high, start, end) };
  const place = linear(Math.log(low), Math.log(high), start, end);
  return { ...scale, start, end, position: (value) => place(Math.log(value)) };
}
