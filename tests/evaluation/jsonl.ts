import * as z from 'zod';
import { Misuse } from '../../src/cli/world.ts';
import { explain } from '../../src/model/explain.ts';
import { show } from '../../src/model/show.ts';

/**
 * Reads one JSON object a line.
 * @param shape what each has, for the message where a line is not JSON
 * @throws Misuse with file and line where one is not as it should be
 */
export function readJsonl<Schema extends z.ZodType>(
  content: string,
  file: string,
  schema: Schema,
  shape = '',
): z.output<Schema>[] {
  const lines = content.split('\n').map((line, index) => ({ line, place: `${file}:${index + 1}` }));
  const rows = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => parseRow(parseJson(line, place, shape), place, schema));
  if (rows.length === 0) throw new Misuse(`${file}: The file is empty. Write one JSON object on each line.`);
  return rows;
}

function parseJson(line: string, place: string, shape: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Misuse(
      `${place}: This line is not JSON: ${show(line)}. Write one JSON object on each line${shape}.`,
    );
  }
}

function parseRow<Schema extends z.ZodType>(data: unknown, place: string, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const reasons = explain(parsed.error.issues, schema, 'The row');
  throw new Misuse(reasons.map(({ reason }) => `${place}: ${reason}`).join('\n'));
}

export const textField = z.string({ error: ({ input }) => `Write text, not ${show(input)}.` });
/** A UTF-16 offset into the text of the row. */
export const offsetField = z.int({ error: ({ input }) => `Write an offset such as 12, not ${show(input)}.` });
