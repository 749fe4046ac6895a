import { memoize, recent } from '../../model/memoize.ts';
import type { Diagnosis } from './diagnosis.ts';

/** In characters: what fits beside the line numbers on most terminals. */
const WIDTH = 96;
const TAB = /\t/g;

/** Of the file that is being told of: it may have thousands of problems. */
const linesOf = memoize((text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/), recent());

/** The line that a diagnosis is about with the one above and below, and a mark under the words. */
export function frame(text: string, { line, column, length = 1 }: Diagnosis): string {
  const lines = linesOf(text);
  if (lines[line - 1] === undefined || text === '') return '';
  const from = Math.max(0, column - 1 - Math.floor(WIDTH / 3));
  const window = (lines[line - 1] ?? '').length > WIDTH ? from : 0;
  const digits = String(line + 1).length;
  const row = (number: number) => {
    const shown = cut(lines[number - 1] ?? '', number === line ? window : 0);
    return `${number === line ? '>' : ' '} ${String(number).padStart(digits)} │ ${shown}`.trimEnd();
  };
  const mark = pointer(lines[line - 1] ?? '', window, column, length);
  return [
    ...(line > 1 ? [row(line - 1)] : []),
    row(line),
    `  ${' '.repeat(digits)} │ ${mark}`,
    ...(line < lines.length && lines[line] !== '' ? [row(line + 1)] : []),
  ].join('\n');
}

/** A stretch of a line, with an ellipsis at each end where something was cut. Tabs become spaces, so that marks stand under their words. */
function cut(line: string, from: number): string {
  const start = from > 0 ? `…${line.slice(from + 1, from + WIDTH)}` : line.slice(0, WIDTH);
  return (line.length > from + WIDTH ? `${start.slice(0, -1)}…` : start).replace(TAB, ' ');
}

function pointer(line: string, window: number, column: number, length: number): string {
  const start = Math.max(0, column - 1 - window);
  const room = Math.max(1, Math.min(WIDTH, line.length - window) - start);
  return ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(length, room)));
}
