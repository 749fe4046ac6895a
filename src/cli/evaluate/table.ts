import type { Score } from './anchoring.ts';

const HEAD = ['category', 'items', 'anchored right', 'anchored wrong', 'reported', 'suggestion right'];

/** One line a category, in columns. A suggestion is only expected of edited words. */
export function table(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    score.category,
    ...[score.items, score.right, score.wrong, score.reported].map(String),
    score.category === 'edited-words' ? share(score.suggested, score.reported) : '–',
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [HEAD, ...rows].map((row) => line(row, widths)).join('\n');
}

const line = (cells: readonly string[], widths: readonly number[]) =>
  cells
    .map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    .join('  ');

const share = (part: number, whole: number) =>
  whole === 0 ? '0' : `${part} (${((100 * part) / whole).toFixed(1)}%)`;
