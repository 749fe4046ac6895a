/** A note that wants to stand at a height, and how tall it is. In CSS pixels. */
export interface Box {
  wanted: number;
  height: number;
  /** How tall it is when closed: an open note pushes down what follows and leaves what precedes alone. */
  closed: number;
}

/**
 * Heights for boxes in one column: in order, none overlapping, none above zero, and together as near as can be
 * to where they want to be (least squares). Pool adjacent violators: M. Ayer et al., "An empirical distribution
 * function for sampling with incomplete information", 1955.
 */
export function fit(boxes: readonly Box[]): number[] {
  let end = 0;
  return nearest(boxes).map((top, index) => {
    const start = Math.max(top, end);
    end = start + (boxes[index]?.height ?? 0);
    return start;
  });
}

function nearest(boxes: readonly Box[]): number[] {
  let used = 0;
  const offsets = boxes.map(({ closed }) => {
    const offset = used;
    used += closed;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { wanted }] of boxes.entries()) {
    let pool = { sum: wanted - (offsets[index] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count >= pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const starts = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(Math.max(0, sum / count)));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}
