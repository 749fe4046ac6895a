import type { Status } from '../model/vocabulary.ts';
import { statusColours } from './palette.ts';
import type { Drawing } from './tree.ts';

type Shape = { type: 'path' | 'circle'; props: Record<string, string | number> };

const ring = (r: number, props: Shape['props']): Shape => ({
  type: 'circle',
  props: { cx: 6, cy: 6, r, fill: 'none', ...props },
});

/** The shapes of `src/components/Signs.astro`, in a square of 12 units. */
const shapes = (colour: string): Record<Status, Shape[]> => ({
  confirmed: [ring(4.5, { fill: colour })],
  reported: [
    ring(4, { stroke: colour }),
    { type: 'path', props: { d: 'M6 2a4 4 0 0 0 0 8z', fill: colour } },
  ],
  disputed: [
    {
      type: 'path',
      props: { d: 'M6 1.5 10.5 6 6 10.5 1.5 6z', fill: 'none', stroke: colour, 'stroke-width': 1.3 },
    },
  ],
  contradicted: [{ type: 'path', props: { d: 'm2 2 8 8m0-8-8 8', stroke: colour, 'stroke-width': 2 } }],
  outdated: [
    ring(4.3, { stroke: colour, 'stroke-width': 1.2 }),
    {
      type: 'path',
      props: { d: 'M6 3.200V6l2 1.5', fill: 'none', stroke: colour, 'stroke-width': 1.2 },
    },
  ],
  unverified: [ring(4, { stroke: colour, 'stroke-width': 1.3, 'stroke-dasharray': '2 1.6' })],
});

/** The shape of a status in its colour. `size` in pixels. */
export function sign(status: Status, size: number): Drawing {
  return {
    type: 'svg',
    props: {
      width: size,
      height: size,
      viewBox: '0 0 12 12',
      children: shapes(statusColours[status])[status],
    },
  };
}
