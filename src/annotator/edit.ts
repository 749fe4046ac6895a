import { editValue } from '../editing/edit.ts';
import { amountSchema } from '../model/amount.ts';
import { anchor, type NoteKind } from '../model/anchor.ts';
import { castSchema } from '../model/article.ts';
import { claimSchema } from '../model/claim.ts';
import { grouped, lines } from './entries.ts';
import { form, type Question } from './field.ts';
import { LISTS } from './insert.ts';
import { type Open, open, refused, tryOut, write } from './open-article.ts';
import type { Form, Read, Refused, Request, Written } from './protocol.ts';

/** What can be changed on the page. Ids, quotes and evidence are changed in the file. */
const QUESTIONS: Readonly<Record<NoteKind, readonly Question[]>> = {
  claim: [
    { name: 'label', label: 'Label' },
    { name: 'statement', label: 'Statement', long: true },
    { name: 'status', label: 'Status' },
    { name: 'assessment', label: 'Assessment', long: true },
  ],
  figure: [
    { name: 'value', label: 'Value' },
    { name: 'kind', label: 'Kind' },
  ],
  entity: [{ name: 'role', label: 'Role', long: true }],
};
const SCHEMAS = { claim: claimSchema, figure: amountSchema, entity: castSchema };

type Of = Extract<Request, { act: 'read' | 'edit' }>;

/** The form of a note, filled in as the file has it. */
export async function read(root: string, { slug, kind, id }: Of): Promise<Read | Refused> {
  const desk = await open(root, slug);
  if ('ok' in desk) return desk;
  const note = noteOf(desk, kind, id);
  return note === undefined ? absent(desk, id) : { ok: true, form: note.form };
}

/** Writes what was changed, if the article is then still without problems. */
export async function edit(root: string, request: Extract<Of, { act: 'edit' }>): Promise<Written | Refused> {
  const { slug, kind, id } = request;
  const desk = await open(root, slug);
  if ('ok' in desk) return desk;
  const note = noteOf(desk, kind, id);
  if (note === undefined) return absent(desk, id);
  let { text } = desk.file;
  for (const [name, value] of changes(note.form, request)) {
    const edited = editValue(text, [LISTS[kind], note.index, name], value);
    if (!edited.ok) return refused(edited.reason);
    text = edited.text;
  }
  const tried = tryOut(desk, text, desk.registry);
  if (!tried.ok) return tried;
  const warnings = text === desk.file.text ? [] : await write(root, tried.compiled);
  return { ok: true, file: desk.file.path, anchor: anchor(kind, id), warnings };
}

const absent = ({ file }: Open, id: string) =>
  refused(`There is no "${id}" in ${file.path}: reload the page.`);

function noteOf({ compiled }: Open, kind: NoteKind, id: string): { index: number; form: Form } | undefined {
  const list: readonly ({ id: string } & Record<string, unknown>)[] = compiled.article[LISTS[kind]];
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  if (item === undefined) return undefined;
  const questions = QUESTIONS[kind].filter(({ name }) => item[name] !== undefined);
  return {
    index,
    form: form(
      SCHEMAS[kind],
      questions.map((question) => ({ ...question, value: String(item[question.name]) })),
    ),
  };
}

/** The fields that were given another value, each on one line. */
function changes(old: Form, { fields, kind }: Extract<Of, { act: 'edit' }>): [string, string][] {
  const [before, after] = [
    lines(Object.fromEntries(old.map(({ name, value }) => [name, value]))),
    lines(fields),
  ];
  return old.flatMap(({ name }): [string, string][] => {
    const value = kind === 'figure' ? grouped(after[name]) : after[name];
    const was = kind === 'figure' ? grouped(before[name]) : before[name];
    return value === undefined || value === was ? [] : [[name, value]];
  });
}
