import { spread } from '../../geometry/spread.ts';

/** A note that wants to stand at a height, and how tall it is. In CSS pixels. */
export interface Box {
  wanted: number;
  height: number;
  /** How tall it is when closed: an open note pushes down what follows and leaves what precedes alone. */
  closed: number;
}

/**
 * Heights for boxes in one column: in order, none overlapping, none above zero, and together as near as can be
 * to where they want to be while all are closed.
 */
export function fit(boxes: readonly Box[]): number[] {
  const wished = boxes.map(({ wanted }) => wanted);
  const sizes = boxes.map(({ closed }) => closed);
  let end = 0;
  return spread(wished, sizes, 0, Number.POSITIVE_INFINITY).map((top, index) => {
    const start = Math.max(top, end);
    end = start + (boxes[index]?.height ?? 0);
    return start;
  });
}
