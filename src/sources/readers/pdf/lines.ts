import { gapBetween } from '../../plain-text.ts';
import type { Run } from './run.ts';

/** Words on one baseline without a wide gap. `y` is that of the baseline, and grows downwards. */
export interface Line {
  text: string;
  /** Where it starts and ends. */
  left: number;
  right: number;
  y: number;
  /** Of its letters, in points. */
  size: number;
}

/** In sizes of the letters. Runs this far from one another stand on one baseline; marks of notes are raised by less. */
const SAME_BASELINE = 0.5;
/** What is wider may part columns. Words of justified lines stand closer. */
const WIDE_GAP = 1;
/** What is wider is a space. */
const SPACE = 0.12;

/** The runs of a page as stretches of lines, from the top, and from the left on one baseline. */
export function linesOf(runs: readonly Run[]): Line[] {
  return onBaselines(runs).flatMap((row) => stretches(row.toSorted((a, b) => a.x - b.x)).map(lineOf));
}

/** What stands on one baseline, from the top. */
export function onBaselines<Item extends Pick<Line, 'y' | 'size'>>(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && item.y - first.y < SAME_BASELINE * Math.max(item.size, first.size)) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** A row of runs, parted where there is a wide gap. */
function stretches(row: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const part = parts.at(-1);
    if (part && run.x - end <= WIDE_GAP * Math.max(run.size, part[0]?.size ?? 0)) part.push(run);
    else parts.push([run]);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

function lineOf(runs: readonly Run[]): Line {
  const main = runs.reduce((best, run) => (weight(run) > weight(best) ? run : best));
  let text = '';
  let end = runs[0]?.x ?? 0;
  for (const run of runs) {
    const piece = pieceOf(run, main, text);
    if (piece !== '' && text !== '' && run.x - end > SPACE * main.size && isOpen(text, piece)) text += ' ';
    text += piece;
    end = Math.max(end, run.x + run.width);
  }
  const left = Math.min(...runs.map(({ x }) => x));
  return { text: text.replace(/\s+/gu, ' ').trim(), left, right: end, y: main.y, size: main.size };
}

const weight = ({ text, size }: Run) => text.length * size;

const isOpen = (before: string, after: string) =>
  !/\s$/u.test(before) && !/^\s/u.test(after) && gapBetween(before, after) === ' ';

/** Of the letters beside it: what is smaller, and raised by more, is a mark or a power. */
const SMALL = 0.9;
const RAISED = 0.2;

/** The text of a run; nothing for the mark of a note, and digits of their own for a power. */
function pieceOf({ text, size, y }: Run, main: Run, before: string): string {
  const isRaised = size < SMALL * main.size && main.y - y > RAISED * main.size;
  if (!isRaised || before.trim() === '') return text;
  if (/(?:^|\D)10$|(?:^|[\s\d])(?:[kcm]?m|ft)$/u.test(before) && /^[-−–]?\d+$/u.test(text.trim()))
    return power(text.trim());
  return /^[\s([]*(?:\d{1,3}|[a-z]|[*†‡§¶]+)(?:\s*,\s*\d{1,3})*[\s)\]]*$/u.test(text) ? '' : text;
}

const power = (digits: string) =>
  digits.replace(/[-−–]/u, '⁻').replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
