/**
 * The places nearest to the wished ones at which nothing stands closer than its gap: neighbours that would collide
 * are moved as one group to their common mean (pool adjacent violators, Ayer et al. 1955), then held within the ends.
 * `wished` ascends; `sizes[i]` is the room that item i needs from its own place on.
 */
export function spread(
  wished: readonly number[],
  sizes: readonly number[],
  start: number,
  end: number,
): number[] {
  let total = 0;
  const offsets: number[] = [];
  const groups: { sum: number; count: number }[] = [];
  wished.forEach((wish, index) => {
    const group = { sum: wish - total, count: 1 };
    offsets.push(total);
    total += sizes[index] as number;
    for (
      let last = groups.at(-1);
      last && last.sum / last.count >= group.sum / group.count;
      last = groups.at(-1)
    ) {
      groups.pop();
      group.sum += last.sum;
      group.count += last.count;
    }
    groups.push(group);
  });
  return groups
    .flatMap(({ sum, count }) => Array<number>(count).fill(sum / count))
    .map((base, index) => Math.max(start, Math.min(base, end - total)) + (offsets[index] as number));
}
