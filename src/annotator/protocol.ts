import * as z from 'zod';
import { languages } from '../i18n/voice.ts';
import type { NoteKind } from '../model/anchor.ts';
import { idSchema } from '../model/ids.ts';
import { LONGEST_QUOTE } from '../model/quote.ts';

/** Words that were selected on the page. */
export const passageSchema = z.strictObject({
  quote: z.string().trim().min(1).max(LONGEST_QUOTE),
  /** How many characters of the prose stand before them, white space not counted: it may differ from page to file. */
  start: z.int().nonnegative(),
});

const kind = z.enum(['claim', 'figure', 'entity'] satisfies NoteKind[]);
/** What was filled in, by the names of the form’s fields. */
const fields = z.record(z.string().max(40), z.string().max(LONGEST_QUOTE));

/** The language that the panel speaks. */
const langSchema = z.enum(languages.map(({ lang }) => lang)).default('en');
/** How the writer is spoken to, of a request that is read no further. */
export const askedSchema = z
  .object({ lang: langSchema, kind: kind.default('claim') })
  .catch({ lang: 'en', kind: 'claim' });

/** What every request says. */
const asking = { lang: langSchema, slug: idSchema };

/** What the page may ask of the server. */
export const requestSchema = z.discriminatedUnion('act', [
  z.strictObject({ ...asking, act: z.literal('offer'), passage: passageSchema }),
  z.strictObject({ ...asking, act: z.literal('insert'), passage: passageSchema, kind, fields }),
  z.strictObject({ ...asking, act: z.literal('read'), kind, id: idSchema }),
  z.strictObject({
    ...asking,
    act: z.literal('edit'),
    kind,
    id: idSchema,
    fields,
    /** The fields as they were when the form was opened: what has changed in the file since is not written over. */
    read: fields.optional(),
  }),
]);

export type Passage = z.output<typeof passageSchema>;
export type Request = z.output<typeof requestSchema>;
export type Fields = z.output<typeof fields>;

/** One field of a form, ready to be shown. */
export interface FormField {
  name: string;
  label: string;
  help: string;
  /** "optional" or the like; nothing where it must be filled in. */
  need: string;
  value: string;
  /** The words that may be chosen, where they are fixed. */
  words: readonly Offer[];
  /** What is offered and need not be taken. */
  offered: readonly Offer[];
  /** True for a sentence or two. */
  long: boolean;
}

export interface Offer {
  value: string;
  label: string;
}

export type Form = readonly FormField[];

/** Words for the writer. */
export interface Message {
  text: string;
  /** The language of the text, where it is not the panel’s. */
  lang?: string;
}

export interface Refused {
  ok: false;
  /** What is wrong. Nothing was written. */
  problems: readonly Message[];
}

export interface Offered {
  ok: true;
  /** The words as the file will quote them. */
  quote: string;
  forms: Record<NoteKind, Form>;
}

export interface Read {
  ok: true;
  form: Form;
}

export interface Written {
  ok: true;
  file: string;
  /** The address of the note on the page. */
  anchor: string;
  /** What a build would still refuse: a published claim changes only with an entry in its history. */
  warnings: readonly Message[];
}

export type Answer = Refused | Offered | Read | Written;
