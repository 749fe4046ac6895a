/** The middle of some numbers and their ends. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** @throws where there are no numbers */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) throw new Error('There is no spread of no numbers.');
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, least, most };
}

/** `2.03 (1.98–2.10)`; of a single number the number alone. */
export function shown({ median, least, most }: Spread, digits = 2): string {
  const [middle, low, high] = [median, least, most].map((number) => fixed(number, digits));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

/** With a comma between thousands. */
export const fixed = (number: number, digits = 0): string =>
  number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const kib = (bytes: number): string => fixed(bytes / 1024, 1);
export const mib = (bytes: number): string => fixed(bytes / 1024 ** 2, bytes < 10 * 1024 ** 2 ? 1 : 0);
