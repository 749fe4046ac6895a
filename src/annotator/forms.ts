import type * as z from 'zod';
import { amountSchema } from '../model/amount.ts';
import type { NoteKind } from '../model/anchor.ts';
import { type Article, castSchema } from '../model/article.ts';
import { attributionSchema, claimSchema, evidenceSchema } from '../model/claim.ts';
import { entitySchema, type Registry } from '../model/entity.ts';
import { fieldsOf } from '../model/reference.ts';
import type { Form, FormField, Offer } from './protocol.ts';

/** What a form asks that the schema does not say. */
interface Question {
  /** Says what the field means. */
  schema: z.ZodObject;
  name: string;
  label: string;
  /** Where nothing is filled in and the schema has no fallback that could stand in a form. */
  value?: string;
  /** When it is needed, where the schema asks for it and the form does not always. */
  need?: string;
  long?: boolean;
  offered?: keyof Offers;
  /** Can be changed on the page: where it is there already, or in any case. Ids, quotes and evidence are changed in the file. */
  editable?: 'if-there' | 'always';
}

/** What is offered in a field by way of completion. */
export type Offers = Readonly<Record<'entities' | 'sources', readonly Offer[]>>;

/** What is asked about each kind of note, in order. */
const QUESTIONS: Readonly<Record<NoteKind, readonly Question[]>> = {
  claim: [
    { schema: claimSchema, name: 'id', label: 'Id' },
    { schema: claimSchema, name: 'label', label: 'Label', editable: 'if-there' },
    { schema: claimSchema, name: 'statement', label: 'Statement', long: true, editable: 'if-there' },
    { schema: attributionSchema, name: 'record', label: 'Record', value: 'author' },
    { schema: attributionSchema, name: 'who', label: 'Speaker', offered: 'entities' },
    { schema: attributionSchema, name: 'as', label: 'Speaker, where not named' },
    { schema: attributionSchema, name: 'via', label: 'Said in' },
    { schema: claimSchema, name: 'status', label: 'Status', value: 'unverified', editable: 'if-there' },
    { schema: claimSchema, name: 'assessment', label: 'Assessment', long: true, editable: 'if-there' },
    { schema: claimSchema, name: 'due', label: 'Due', editable: 'always' },
    { schema: claimSchema, name: 'about', label: 'About', value: '', offered: 'entities' },
    { schema: evidenceSchema, name: 'source', label: 'Source', need: 'optional', offered: 'sources' },
    { schema: evidenceSchema, name: 'stance', label: 'Stance', value: 'supports', need: 'with a source' },
    { schema: evidenceSchema, name: 'note', label: 'What it says', need: 'with a source', long: true },
  ],
  figure: [
    { schema: amountSchema, name: 'id', label: 'Id' },
    { schema: amountSchema, name: 'bound', label: 'Bound' },
    { schema: amountSchema, name: 'value', label: 'Value', editable: 'if-there' },
    { schema: amountSchema, name: 'min', label: 'Lower end' },
    { schema: amountSchema, name: 'max', label: 'Upper end' },
    { schema: amountSchema, name: 'currency', label: 'Currency' },
    { schema: amountSchema, name: 'unit', label: 'Unit, where it is no money' },
    { schema: amountSchema, name: 'kind', label: 'Kind', editable: 'if-there' },
    { schema: amountSchema, name: 'what', label: 'What it is, where the kind is other' },
    { schema: amountSchema, name: 'from', label: 'From', offered: 'entities' },
    { schema: amountSchema, name: 'to', label: 'To', offered: 'entities' },
    { schema: amountSchema, name: 'asOf', label: 'As of' },
    { schema: amountSchema, name: 'sources', label: 'Sources', value: '', offered: 'sources' },
  ],
  entity: [
    { schema: castSchema, name: 'id', label: 'Id', offered: 'entities' },
    { schema: castSchema, name: 'role', label: 'Role', long: true, editable: 'if-there' },
    { schema: entitySchema, name: 'name', label: 'Name', need: 'if new' },
    { schema: entitySchema, name: 'kind', label: 'Kind', value: 'company', need: 'if new' },
    { schema: entitySchema, name: 'description', label: 'Description', need: 'if new', long: true },
  ],
};

export const offersOf = ({ sources }: Pick<Article, 'sources'>, registry: Registry): Offers => ({
  entities: [...registry].map(([id, { name }]) => ({ value: id, label: name })),
  sources: sources.map(({ id, publisher, title }) => ({ value: id, label: title ?? publisher })),
});

/** The form of a new note, with what is filled in already. */
export const newForm = (kind: NoteKind, prefilled: Readonly<Record<string, string>>, offers: Offers): Form =>
  QUESTIONS[kind].map((question) => fieldOf(question, prefilled[question.name] ?? question.value, offers));

/** The form of a note that is there, with what can be changed on the page. */
export const editForm = (kind: NoteKind, note: Readonly<Record<string, unknown>>): Form =>
  QUESTIONS[kind]
    .filter(({ name, editable }) => editable === 'always' || (editable && note[name] !== undefined))
    .map((question) => fieldOf(question, String(note[question.name] ?? '')));

/** What a field means, and the words that it takes, are the schema’s own. */
function fieldOf(question: Question, value: string | undefined, offers?: Offers): FormField {
  const { schema, name, label, long = false, offered } = question;
  const {
    description = '',
    words = [],
    required,
    fallback = '',
  } = fieldsOf(schema).find((field) => field.name === name) ?? {};
  return {
    name,
    label,
    help: description,
    need: question.need ?? (required ? '' : 'optional'),
    value: value ?? fallback,
    words,
    offered: (offered && offers?.[offered]) ?? [],
    long,
  };
}
