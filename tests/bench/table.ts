import { cpus, release, totalmem, type } from 'node:os';

export interface Table {
  title: string;
  /** What a reader must know to understand the figures. */
  note: string;
  head: string[];
  rows: string[][];
}

/** The table as Markdown: the first column to the left, figures to the right. */
export const markdown = ({ title, note, head, rows }: Table): string =>
  [
    `\n### ${title}\n\n${note}\n`,
    ...[head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
  ].join('\n');

/** `2.03 (1.98–2.10)`: the median with the least and the most; of a single number the number, of none a dash. */
export function spread(numbers: readonly number[], digits = 2): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? 0;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  const [centre, least, most] = [median, at(0), at(sorted.length - 1)].map((number) => fixed(number, digits));
  if (sorted.length === 0) return '–';
  return least === most ? `${centre}` : `${centre} (${least}–${most})`;
}

/** With a comma between thousands. */
const fixed = (number: number, digits: number): string =>
  number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const whole = (number: number): string => fixed(number, 0);
export const kib = (bytes: number): string => fixed(bytes / 1024, 1);
export const mib = (bytes: number): string => fixed(bytes / 1024 ** 2, bytes < 10 * 1024 ** 2 ? 1 : 0);

/** The machine in a few words: what a reader needs to compare, and nothing that names it. */
export function machine(): string {
  const model =
    cpus()[0]
      ?.model.replace(/\((?:R|TM)\)/g, '')
      .trim() ?? 'unknown processor';
  const [major, minor] = release().split('.');
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`;
  return `${cpus().length} × ${model}, ${memory}, ${type()} ${major}.${minor}, Node ${process.versions.node}`;
}
