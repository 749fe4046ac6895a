import type { Measured, Results } from './results.ts';
import { type Table, tables } from './tables.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** `docs/benchmark.md` with these results between its two marks. @throws where the marks are not there */
export function withResults(document: string, results: Results): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error(`docs/benchmark.md has lost the marks of its measurements: ${START} and ${END}.`);
  return `${document.slice(0, start + START.length)}\n\n${section(results)}\n\n${document.slice(end)}`;
}

/** The targets in full, the rest folded. */
function section(results: Results): string {
  const [first, ...others] = tables(results);
  return [
    measuredOn(results),
    ...(first ? [first.note, toMarkdown(first)] : []),
    ...others.map(
      (table) =>
        `<details><summary>${table.title}</summary>\n\n${table.note}\n\n${toMarkdown(table)}\n\n</details>`,
    ),
  ].join('\n\n');
}

/** Day and machine: once where all parts have the same, else by part. */
function measuredOn(results: Results): string {
  const parts = Object.entries(results) as [string, Measured<unknown>][];
  const said = parts.map(([name, { date, machine }]) => ({ name, stamp: `${date}: ${machine}` }));
  const stamps = [...new Set(said.map(({ stamp }) => stamp))];
  if (stamps.length === 0) return 'Not measured yet.';
  if (stamps.length === 1) return `Measured on ${stamps[0]}.`;
  return stamps
    .map((stamp) => {
      const names = said.filter((one) => one.stamp === stamp).map(({ name }) => name);
      return `${names.join(', ')}: measured on ${stamp}.`;
    })
    .join(' ');
}

const toMarkdown = ({ head, rows }: Table): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
