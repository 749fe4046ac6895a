import { type NumberStyle, numberStyleOf } from '../drafting/language.ts';
import { setField } from '../editing/fields.ts';
import { editFrontmatter } from '../editing/frontmatter.ts';
import { anchor } from '../model/anchor.ts';
import { grouped, line } from './entries.ts';
import { editForm } from './forms.ts';
import { LISTS } from './insert.ts';
import { type Messages, message, messagesOf, wordsFor } from './messages.ts';
import { type Open, open, Refusal, textOf, tryOut, write } from './open-article.ts';
import type { Fields, Form, Read, Request, Written } from './protocol.ts';

type Of = Extract<Request, { act: 'read' | 'edit' }>;

/** The form of a note, filled in as the file has it. @throws Refusal where there is no such note */
export async function read(root: string, request: Of): Promise<Read> {
  return { ok: true, form: noteOf(await open(root, request.slug), request).form };
}

/** Writes what was changed. @throws Refusal where the article would then have problems */
export async function edit(root: string, request: Extract<Of, { act: 'edit' }>): Promise<Written> {
  const { slug, kind, id } = request;
  const desk = await open(root, slug);
  const { index, form } = noteOf(desk, request);
  const stale = changedSince(form, request.read);
  if (stale.length > 0)
    throw new Refusal(
      ...stale,
      message((words) => words.stale),
    );
  const style = numberStyleOf(desk.compiled.article.lang);
  const text = changes(form, request, style).reduce(
    (edited, [name, value]) =>
      textOf(editFrontmatter(edited, (yaml) => setField(yaml, [LISTS[kind], index], name, value))),
    desk.file.text,
  );
  const filled = { kind, fields: { ...valuesOf(form), ...request.fields } };
  const compiled = tryOut(desk, text, desk.registry, filled);
  const warnings = text === desk.file.text ? [] : await write(root, compiled);
  const messages = messagesOf(warnings, filled)(wordsFor(request));
  return { ok: true, file: desk.file.path, anchor: anchor(kind, id), warnings: messages };
}

const valuesOf = (form: Form): Fields => Object.fromEntries(form.map(({ name, value }) => [name, value]));

/** What the file says otherwise than when the form was opened, a line for each field. */
const changedSince = (form: Form, read: Fields = {}): Messages[] =>
  form.flatMap(({ name, label, value }) => {
    const before = read[name];
    if (before === undefined || before === value) return [];
    return [message(({ changedMeanwhile }) => changedMeanwhile(label, before, value))];
  });

function noteOf({ file, compiled }: Open, request: Of): { index: number; form: Form } {
  const { kind, id } = request;
  const list: readonly ({ id: string } & Record<string, unknown>)[] = compiled.article[LISTS[kind]];
  const index = list.findIndex((item) => item.id === id);
  const note = list[index];
  if (note === undefined) throw new Refusal(message(({ noNote }) => noNote(id, file.path)));
  return { index, form: editForm(kind, note, wordsFor(request), numberStyleOf(compiled.article.lang)) };
}

/** The fields that were given another value, each on one line. */
function changes(
  old: Form,
  { fields, kind }: Extract<Of, { act: 'edit' }>,
  style: NumberStyle | undefined,
): [string, string][] {
  const oneLine = kind === 'figure' ? (text: string) => grouped(line(text), style) : line;
  return old.flatMap(({ name, label, need, value }): [string, string][] => {
    const now = fields[name] === undefined ? undefined : oneLine(fields[name]);
    if (now === undefined || now === oneLine(value)) return [];
    if (now === '' && need !== '') throw new Refusal(message(({ takenOut }) => takenOut(label)));
    return [[name, now]];
  });
}
