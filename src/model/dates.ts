import * as z from 'zod';
import { show } from './show.ts';

/** `2025`, `2025-01` or `2025-01-22`: a date as precise as what is known (ISO 8601, EDTF level 0). */
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True where the text has the shape of a date and names a day (month, year) that exists. */
export function isDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The last day of a day, month or year: `2025-02` ends on 2025-02-28. */
export function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

const message = (input: unknown, example: string) =>
  typeof input === 'string' && shape.test(input)
    ? `${input} is not in the calendar: check the month and the day.`
    : `Write a date such as ${example}, not ${show(input)}.`;

/** A year, a month or a day. A bare year in YAML is a number; it is taken as text. */
export const dateSchema = z.preprocess(
  (input) => (typeof input === 'number' ? String(input) : input),
  z
    .string({ error: ({ input }) => message(input, '2025-01-22, 2025-01 or 2025') })
    .refine(isDate, { error: ({ input }) => message(input, '2025-01-22, 2025-01 or 2025') }),
);

/** A whole day: what was published, corrected or changed happened on a day. */
export const daySchema = z
  .string({ error: ({ input }) => message(input, '2025-01-22') })
  .refine(isDate, { error: ({ input }) => message(input, '2025-01-22') })
  .refine((text) => !isDate(text) || text.length === 10, {
    error: ({ input }) => `Write the whole day, as in 2025-01-22, not ${show(input)}.`,
  });
