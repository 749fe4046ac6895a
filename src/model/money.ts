import * as z from 'zod';
import { wanting } from './show.ts';

/** Digits in groups by underscores, which read well in a file. YAML 1.2 takes them for text. */
const GROUPED = /^-?\d+(?:_\d+)*(?:\.\d+)?$/;
const PLAIN = wanting('a plain number such as 1_250_000').error;
/** So many digits of any number are kept (IEEE 754, binary64), and all of a whole one up to 9_007_199_254_740_991. */
const DIGITS = 15;

/** A sum, all of whose digits are as they were written: one that a number cannot hold is refused. */
export const money = z.preprocess(
  (input) => (typeof input === 'string' && isExact(input) ? Number(input.replaceAll('_', '')) : input),
  z
    .number({
      error: (issue) =>
        typeof issue.input === 'string' && GROUPED.test(issue.input) ? tooLong(issue) : PLAIN(issue),
    })
    .refine((value) => Number.isSafeInteger(value) || isShort(String(value)), { error: tooLong }),
);

function isExact(written: string): boolean {
  const digits = written.replaceAll('_', '');
  return GROUPED.test(written) && (isShort(digits) || Number.isSafeInteger(Number(digits)));
}

const isShort = (digits: string): boolean =>
  digits
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length <= DIGITS;

function tooLong({ input }: { input?: unknown }): string {
  return `${String(input)} has more digits than a number keeps: round it, and write bound: about.`;
}
