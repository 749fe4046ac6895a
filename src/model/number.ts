import * as z from 'zod';
import { show } from './show.ts';

/** Digits with underscores between them read well in a file; YAML 1.2 takes them for text. */
const GROUPED = /^[-−]?\d+(?:_\d+)*(?:\.\d+)?$/;

/** What a number of JavaScript holds for certain (ECMA-262, IEEE 754 binary64); whole numbers up to 2⁵³ have one more. */
const MOST_DIGITS = 15;

/** A number as written in a file, with every digit that was written. */
export const numberSchema = z.preprocess(
  (input) =>
    typeof input === 'string' && GROUPED.test(input) && isHeld(input.replaceAll('_', ''))
      ? Number(input.replaceAll('_', '').replace('−', '-'))
      : input,
  z
    .number({
      error: ({ input }) =>
        typeof input === 'string' && GROUPED.test(input)
          ? tooLong(input)
          : `Write a plain number such as 1_250_000, not ${show(input)}.`,
    })
    .refine((number) => Number.isSafeInteger(number) || isHeld(String(number)), {
      error: ({ input }) => tooLong(String(input)),
    }),
);

const isHeld = (digits: string): boolean =>
  Number.isSafeInteger(Number(digits)) ||
  digits
    .replace(/e.*$/, '')
    .replace(/^[-−]?0*\.?0*|\./g, '')
    .replace(/0+$/, '').length <= MOST_DIGITS;

const tooLong = (digits: string) =>
  `${digits} has more digits than can be kept exactly: round it to ${MOST_DIGITS} digits, and write bound: about.`;
