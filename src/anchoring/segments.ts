import type { Range } from './locate.ts';

/** A range with the name of what it belongs to. */
export interface Named<Name extends string = string> extends Range {
  name: Name;
}

/** A stretch of text over which the same annotations hold. */
export interface Segment<Name extends string = string> extends Range {
  /** The names of all that cover it, longest range first: the last is the most specific. */
  covering: Name[];
}

/**
 * Cuts ranges that may nest, overlap and cross into stretches that do neither, in order of the text.
 * Stretches that nothing covers are left out.
 */
export function segment<Name extends string>(ranges: readonly Named<Name>[]): Segment<Name>[] {
  const solid = ranges.filter(({ start, end }) => start < end);
  const cuts = [...new Set(solid.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const opening = groupBy(solid, ({ start }) => start);
  const segments: Segment<Name>[] = [];
  let open: Named<Name>[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    open = [...open.filter((range) => range.end > start), ...(opening.get(start) ?? [])];
    if (end === undefined || open.length === 0) continue;
    segments.push({ start, end, covering: open.toSorted(byLength).map(({ name }) => name) });
  }
  return segments;
}

const byLength = (a: Range, b: Range) => b.end - b.start - (a.end - a.start) || a.start - b.start;

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
