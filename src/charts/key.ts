import type { Shape } from './svg.ts';

/** Where the entries of a key stand, in units of the drawing. */
interface Lines {
  /** Of the first line; each next one is `step` lower. */
  y: number;
  step: number;
  /** How long a line may be, and what is kept free between its entries. */
  width: number;
  gap: number;
}

/** The entries of a key from left to right, on as many lines as they take; `y` is that of the last. */
export function inLines<Entry>(
  entries: readonly Entry[],
  { y: first, step, width, gap }: Lines,
  roomOf: (entry: Entry) => number,
  draw: (entry: Entry, x: number, y: number) => Shape[],
): { shapes: Shape[]; y: number } {
  let x = 0;
  let y = first;
  const shapes = entries.flatMap((entry) => {
    const room = roomOf(entry);
    if (x > 0 && x + room > width) {
      x = 0;
      y += step;
    }
    const drawn = draw(entry, x, y);
    x += room + gap;
    return drawn;
  });
  return { shapes, y };
}
