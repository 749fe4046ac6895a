import * as z from 'zod';
import { show } from './show.ts';

/**
 * A line of prose for readers. Shown as text, never as markup. The length is a limit, not a target:
 * a margin has room for a remark, not for an essay.
 */
export const textSchema = (max: number, example: string) =>
  z
    .string({ error: ({ input }) => `Write text such as "${example}", not ${show(input)}.` })
    .trim()
    .min(1, { error: `Write text such as "${example}": an empty value says nothing.` })
    .max(max, {
      error: ({ input }) => `Shorten this to at most ${max} characters: it has ${String(input).length}.`,
    });

/** The same on one line. */
export const lineSchema = (max: number, example: string) =>
  textSchema(max, example).refine((text) => !/[\r\n\u2028\u2029]/.test(text), {
    error: 'Write this on one line.',
  });

/** An address that a reader can open. Only http and https: anything else could run or reach a local file. */
export const urlSchema = z
  .string({
    error: ({ input }) => `Write an address such as https://example.org/report, not ${show(input)}.`,
  })
  .refine(isWebAddress, {
    error: ({ input }) => `Write a whole address that starts with https:// or http://, not ${show(input)}.`,
  });

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}
