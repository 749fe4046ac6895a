/** How many of some numbers, which rise, are below another: where it stands among them, where they have it. */
export const countBelow = (sorted: readonly number[], limit: number): number =>
  countFirst(sorted, (number) => number < limit);

/** How many of some items fit, of which the first do and all others do not: looked up by halves. */
export function countFirst<Item>(items: readonly Item[], fits: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
