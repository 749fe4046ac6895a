import { spread } from '../../geometry/spread.ts';

/** A note that wants to stand at a height, and how tall it is. In CSS pixels. */
export interface Box {
  wanted: number;
  height: number;
}

/**
 * Heights for boxes in one column: in order, none overlapping, none above zero, and together as near as can be
 * to where they want to be.
 */
export const fit = (boxes: readonly Box[]): number[] =>
  spread(
    boxes.map(({ wanted }) => wanted),
    boxes.map(({ height }) => height),
    0,
    Number.POSITIVE_INFINITY,
  );
