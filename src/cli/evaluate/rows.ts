import * as z from 'zod';
import { explain } from '../../model/explain.ts';
import { list, show } from '../../model/show.ts';
import { Misuse } from '../world.ts';

/** What was done to a quoted sentence between the two versions of a text. */
export const categories = ['same', 'same-markup', 'edited-typography', 'edited-words', 'gone'] as const;
export type Category = (typeof categories)[number];

const text = z.string({ error: ({ input }) => `Write text, not ${show(input)}.` });

const itemSchema = z.object({
  cat: z.enum(categories, { error: ({ input }) => `Write ${list(categories, 'or')}, not ${show(input)}.` }),
  exact: text,
  /** Text next to the quote in the old version, cut at a number of characters. */
  prefix: text.default(''),
  suffix: text.default(''),
  /** What has become of the quote, where it was edited. */
  expected: text.optional(),
});

const rowSchema = z.object({
  /** The text after the edit, in Markdown. */
  new: text,
  items: z.array(itemSchema),
});

export type Row = z.output<typeof rowSchema>;
export type Item = z.output<typeof itemSchema>;

/** Reads one JSON object a line. @throws Misuse with file and line where one is not as it should be */
export function readRows(content: string, file: string): Row[] {
  const lines = content.split('\n').map((line, index) => ({ line, place: `${file}:${index + 1}` }));
  const rows = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => parseRow(parseJson(line, place), place));
  if (rows.length === 0) throw new Misuse(`${file}: The file is empty. Write one JSON object on each line.`);
  return rows;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Misuse(
      `${place}: This line is not JSON: ${show(line)}. Write one JSON object on each line, with "new" and "items".`,
    );
  }
}

function parseRow(data: unknown, place: string): Row {
  const parsed = rowSchema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const reasons = explain(parsed.error.issues, rowSchema, 'The row').map(
    ({ reason }) => `${place}: ${reason}`,
  );
  throw new Misuse(reasons.join('\n'));
}
