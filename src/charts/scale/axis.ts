import { scaleLinear } from 'd3-scale';
import { type Scale, scaleFor } from '../figures/axis.ts';
import type { Extent } from '../money.ts';

/**
 * Where the sums lie far apart, decades; else equal steps. Nothing here has a length, so the scale begins near the
 * smallest sum where all lie close together: what is looked at is which side of a line they stand on.
 */
export function scaleOf(extents: readonly Extent[], mark: number | undefined): Scale {
  const ends = [...extents.flatMap(({ low, high }) => [low, high]), ...(mark === undefined ? [] : [mark])];
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const scale = scaleFor(ends.map((end) => ({ low: end, high: end, bound: 'exact' })));
  if (scale.kind === 'decades') return scale;
  const isClose = lowest > 0 && (highest - lowest) / highest < 0.5;
  const margin = (highest - lowest || Math.abs(highest) || 1) / 4;
  const [low, high] = isClose
    ? [lowest - margin, highest + margin]
    : [Math.min(0, lowest), Math.max(0, highest) || (lowest < 0 ? 0 : 1)];
  const nice = scaleLinear().domain([low, high]).nice(4);
  const [first = low, last = high] = nice.domain();
  return { ...scale, ends: [first, last], ticks: nice.ticks(4) };
}
