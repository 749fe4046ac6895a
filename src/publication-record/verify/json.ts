import type * as z from 'zod';
import { type Finding, type ReadPublished, Unreadable } from './finding.ts';

export type Read<Value> = { ok: true; value: Value } | { ok: false; finding: Finding };

/** A published file, as text. */
export async function readText(file: string, read: ReadPublished): Promise<Read<string>> {
  try {
    const text = await read(file);
    return text === undefined ? failed(file, 'There is no such file.') : { ok: true, value: text };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failed(file, `The file ${error.message}.`);
  }
}

/** A published file of JSON of a form. */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  read: ReadPublished,
): Promise<Read<z.output<Schema>>> {
  const text = await readText(file, read);
  if (!text.ok) return text;
  const data = parsed(text.value);
  if (data === undefined) return failed(file, 'This is not JSON.');
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  return failed(
    file,
    place === ''
      ? 'This is not of the form that is published.'
      : `${place} is not of the form that is published.`,
  );
}

export const failed = (file: string, what: string): { ok: false; finding: Finding } => ({
  ok: false,
  finding: { file, what },
});

/** Undefined for what is no JSON, and for what is nested so deeply that no record could be. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
