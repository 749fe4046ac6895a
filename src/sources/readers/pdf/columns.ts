import { type Line, onBaselines } from './lines.ts';

/** Fewer lines side by side than this are no columns, but a table or a heading. */
const FEWEST = 4;
/** In sizes of the letters: cells of tables are narrower, columns of prose wider. */
const NARROWEST = 7;
/** In sizes of the letters: the gap between two columns. */
const GUTTER = 0.7;

/**
 * The lines of a page in the order in which they are read: down one column, then down the next. What stands across the
 * columns, as a heading does, ends those above it. Each item is a stretch of lines below one another.
 */
export function inColumns(lines: readonly Line[]): Line[][] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return lines.length === 0 ? [] : [rows(lines)];
  const blocks: Line[][] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const endBand = () => {
    blocks.push(...inColumns(left), ...inColumns(right));
    [left, right] = [[], []];
  };
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const side = sideOf(line, gutter);
    if (side === 'left') left.push(line);
    else if (side === 'right') right.push(line);
    else {
      endBand();
      const block = blocks.at(-1);
      const last = block?.at(-1);
      if (block && last && isAcross(last, gutter)) block.push(line);
      else blocks.push([line]);
    }
  }
  endBand();
  return blocks;
}

type Side = 'left' | 'right' | 'across';

/** @param gutter where the right column starts */
function sideOf({ left, right, size }: Line, gutter: number): Side {
  if (left >= gutter - 1) return 'right';
  return right <= gutter - GUTTER * size ? 'left' : 'across';
}

const isAcross = (line: Line, gutter: number) => sideOf(line, gutter) === 'across';

/** Where a second column starts: where enough lines do, with enough beside them and few across. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const starts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  let best: { gutter: number; across: number } | undefined;
  for (const start of starts) {
    const sides = Map.groupBy(lines, (line) => sideOf(line, start));
    const [left = [], right = [], across = []] = [sides.get('left'), sides.get('right'), sides.get('across')];
    const least = Math.min(sideBySide(left, right), sideBySide(right, left));
    if (least < FEWEST || across.length > least / 2 || !isProse(left) || !isProse(right)) continue;
    if (best === undefined || across.length < best.across) best = { gutter: start, across: across.length };
  }
  return best?.gutter;
}

/** How many of the lines stand at the height of the others. */
function sideBySide(lines: readonly Line[], others: readonly Line[]): number {
  const heights = others.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return lines.filter(({ y, size }) => y >= top - size && y <= bottom + size).length;
}

function isProse(lines: readonly Line[]): boolean {
  const widths = lines.map(({ left, right, size }) => (right - left) / size).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= NARROWEST;
}

/** In sizes of the letters: what is wider parts the cells of a table. */
const CELL_GAP = 2;

/** Stretches on one baseline as one line. */
const rows = (lines: readonly Line[]): Line[] =>
  onBaselines(lines).map((row) => row.toSorted((a, b) => a.left - b.left).reduce(joined));

function joined(before: Line, after: Line): Line {
  const gap = after.left - before.right > CELL_GAP * after.size ? '\t' : ' ';
  return { ...before, text: `${before.text}${gap}${after.text}`, right: after.right };
}
