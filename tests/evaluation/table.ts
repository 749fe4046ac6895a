import type { Score } from './anchoring.ts';
import { columns } from './spans.ts';

const HEAD = ['category', 'items', 'anchored right', 'anchored wrong', 'reported', 'suggestion right'];

/** One line a category, in columns. A suggestion is only expected of edited words. */
export function table(scores: readonly Score[]): string {
  const rows = scores.map((score) => [
    score.category,
    ...[score.items, score.right, score.wrong, score.reported].map(String),
    score.category === 'edited-words' ? share(score.suggested, score.reported) : '–',
  ]);
  return columns([HEAD, ...rows]);
}

const share = (part: number, whole: number) =>
  whole === 0 ? '0' : `${part} (${((100 * part) / whole).toFixed(1)}%)`;
