import { setField } from '../editing/fields.ts';
import { editFrontmatter } from '../editing/frontmatter.ts';
import { anchor, type NoteKind } from '../model/anchor.ts';
import { grouped, line } from './entries.ts';
import { editForm } from './forms.ts';
import { LISTS } from './insert.ts';
import { type Open, open, Refusal, textOf, tryOut, write } from './open-article.ts';
import type { Fields, Form, Read, Request, Written } from './protocol.ts';

type Of = Extract<Request, { act: 'read' | 'edit' }>;

/** The form of a note, filled in as the file has it. @throws Refusal where there is no such note */
export async function read(root: string, { slug, kind, id }: Of): Promise<Read> {
  return { ok: true, form: noteOf(await open(root, slug), kind, id).form };
}

/** Writes what was changed. @throws Refusal where the article would then have problems */
export async function edit(root: string, request: Extract<Of, { act: 'edit' }>): Promise<Written> {
  const { slug, kind, id } = request;
  const desk = await open(root, slug);
  const { index, form } = noteOf(desk, kind, id);
  const stale = changedSince(form, request.read);
  if (stale.length > 0) throw new Refusal(...stale, STALE);
  const text = changes(form, request).reduce(
    (edited, [name, value]) =>
      textOf(editFrontmatter(edited, (yaml) => setField(yaml, [LISTS[kind], index], name, value))),
    desk.file.text,
  );
  const compiled = tryOut(desk, text, desk.registry);
  const warnings = text === desk.file.text ? [] : await write(root, compiled);
  return { ok: true, file: desk.file.path, anchor: anchor(kind, id), warnings };
}

const STALE = 'Nothing is written. Copy what you have typed, press Edit again, and bring both together.';

/** What the file says otherwise than when the form was opened, a line for each field. */
const changedSince = (form: Form, read: Fields = {}): string[] =>
  form.flatMap(({ name, label, value }) =>
    read[name] === undefined || read[name] === value
      ? []
      : [`${label} was changed in the file meanwhile. − ${read[name]} + ${value}`],
  );

function noteOf({ file, compiled }: Open, kind: NoteKind, id: string): { index: number; form: Form } {
  const list: readonly ({ id: string } & Record<string, unknown>)[] = compiled.article[LISTS[kind]];
  const index = list.findIndex((item) => item.id === id);
  const note = list[index];
  if (note === undefined) throw new Refusal(`There is no "${id}" in ${file.path}: reload the page.`);
  return { index, form: editForm(kind, note) };
}

/** The fields that were given another value, each on one line. */
function changes(old: Form, { fields, kind }: Extract<Of, { act: 'edit' }>): [string, string][] {
  const oneLine = kind === 'figure' ? (text: string) => grouped(line(text)) : line;
  return old.flatMap(({ name, label, need, value }): [string, string][] => {
    const now = fields[name] === undefined ? undefined : oneLine(fields[name]);
    if (now === undefined || now === oneLine(value)) return [];
    if (now === '' && need !== '')
      throw new Refusal(`${label} is taken out in the file: delete its line there.`);
    return [[name, now]];
  });
}
