import * as z from 'zod';
import { list, show } from '../../src/model/show.ts';
import { readJsonl, textField } from './jsonl.ts';

/** What was done to a quoted sentence between the two versions of a text. */
export const categories = ['same', 'same-markup', 'edited-typography', 'edited-words', 'gone'] as const;
export type Category = (typeof categories)[number];

const itemSchema = z.object({
  cat: z.enum(categories, { error: ({ input }) => `Write ${list(categories, 'or')}, not ${show(input)}.` }),
  exact: textField,
  /** Text next to the quote in the old version, cut at a number of characters. */
  prefix: textField.default(''),
  suffix: textField.default(''),
  /** What has become of the quote, where it was edited. */
  expected: textField.optional(),
});

const rowSchema = z.object({
  /** The text after the edit, in Markdown. */
  new: textField,
  items: z.array(itemSchema),
});

export type Row = z.output<typeof rowSchema>;
export type Item = z.output<typeof itemSchema>;

/** Reads one JSON object a line. @throws Misuse with file and line where one is not as it should be */
export const readRows = (content: string, file: string): Row[] =>
  readJsonl(content, file, rowSchema, ', with "new" and "items"');
