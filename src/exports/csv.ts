export type Cell = string | number | undefined;

/**
 * Comma-separated values as RFC 4180 has them: CR LF after every record, a quotation mark doubled in a quoted field.
 * Text is always quoted, so that no reader takes a semicolon or a tab in it for the end of the field. The few lines are
 * our own because a library's guard against formulas (csv-stringify, `escape_formulas`) spoils negative numbers too.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

function field(cell: Cell): string {
  if (cell === undefined || cell === '') return '';
  return typeof cell === 'number' ? plain(cell) : `"${cell.toWellFormed().replaceAll('"', '""')}"`;
}

/** Every digit: JavaScript writes sums from 10^21 on, and small parts, with an exponent. */
const plain = (number: number) => (Number.isSafeInteger(number) ? String(number) : digits.format(number));
const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/**
 * Keeps a spreadsheet from running text as a formula (OWASP, CSV Injection): what begins with = + - @, a tab or the end
 * of a line, also behind white space or in full width, gets an apostrophe in front. Numbers are no text and stay.
 */
export const defused = (cell: Cell): Cell =>
  typeof cell === 'string' && /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${cell}` : cell;
