import type * as z from 'zod';
import type { NumberStyle } from '../drafting/language.ts';
import type { Words } from '../i18n/en/index.ts';
import type { Terms } from '../i18n/en/terms.ts';
import { amountSchema } from '../model/amount.ts';
import type { NoteKind } from '../model/anchor.ts';
import { type Article, castSchema } from '../model/article.ts';
import { attributionSchema, claimSchema, evidenceSchema } from '../model/claim.ts';
import { entitySchema, type Registry } from '../model/entity.ts';
import { fieldsOf } from '../model/reference.ts';
import type { Term } from '../model/vocabulary.ts';
import { typed } from './entries.ts';
import type { Form, FormField, Offer } from './protocol.ts';

type Labels = Words['annotator']['labels'];

/** What a form asks that the schema does not say. */
interface Question<Name extends string = string> {
  /** Says what the field means. */
  schema: z.ZodObject;
  name: Name;
  /** Where nothing is filled in and the schema has no fallback that could stand in a form. */
  value?: string;
  /** When it is needed, where the schema asks for it and the form does not always. */
  need?: keyof Words['annotator']['needs'];
  /** What its words mean. */
  terms?: Exclude<keyof Terms, 'rules'>;
  long?: boolean;
  offered?: keyof Offers;
  /** Can be changed on the page: where it is there already, or in any case. Ids, quotes and evidence are changed in the file. */
  editable?: 'if-there' | 'always';
}

/** What is offered in a field by way of completion. */
export type Offers = Readonly<Record<'entities' | 'sources', readonly Offer[]>>;

/** What is asked about each kind of note, in order. */
const QUESTIONS: { readonly [Kind in NoteKind]: readonly Question<string & keyof Labels[Kind]>[] } = {
  claim: [
    { schema: claimSchema, name: 'id' },
    { schema: claimSchema, name: 'label', editable: 'if-there' },
    { schema: claimSchema, name: 'statement', long: true, editable: 'if-there' },
    { schema: attributionSchema, name: 'record', terms: 'records', value: 'author' },
    { schema: attributionSchema, name: 'who', offered: 'entities' },
    { schema: attributionSchema, name: 'as' },
    { schema: attributionSchema, name: 'via' },
    { schema: claimSchema, name: 'status', terms: 'statuses', value: 'unverified', editable: 'if-there' },
    { schema: claimSchema, name: 'assessment', long: true, editable: 'if-there' },
    { schema: claimSchema, name: 'due', editable: 'always' },
    { schema: claimSchema, name: 'about', value: '', offered: 'entities' },
    { schema: evidenceSchema, name: 'source', need: 'optional', offered: 'sources' },
    { schema: evidenceSchema, name: 'stance', terms: 'stances', value: 'supports', need: 'withSource' },
    { schema: evidenceSchema, name: 'note', need: 'withSource', long: true },
  ],
  figure: [
    { schema: amountSchema, name: 'id' },
    { schema: amountSchema, name: 'bound', terms: 'bounds' },
    { schema: amountSchema, name: 'value', editable: 'if-there' },
    { schema: amountSchema, name: 'min' },
    { schema: amountSchema, name: 'max' },
    { schema: amountSchema, name: 'currency' },
    { schema: amountSchema, name: 'unit' },
    { schema: amountSchema, name: 'kind', terms: 'amountKinds', editable: 'if-there' },
    { schema: amountSchema, name: 'what' },
    { schema: amountSchema, name: 'from', offered: 'entities' },
    { schema: amountSchema, name: 'to', offered: 'entities' },
    { schema: amountSchema, name: 'asOf' },
    { schema: amountSchema, name: 'sources', value: '', offered: 'sources' },
  ],
  entity: [
    { schema: castSchema, name: 'id', offered: 'entities' },
    { schema: castSchema, name: 'role', long: true, editable: 'if-there' },
    { schema: entitySchema, name: 'name', need: 'ifNew' },
    { schema: entitySchema, name: 'kind', terms: 'entityKinds', value: 'company', need: 'ifNew' },
    { schema: entitySchema, name: 'description', need: 'ifNew', long: true },
  ],
};

export const offersOf = ({ sources }: Pick<Article, 'sources'>, registry: Registry): Offers => ({
  entities: [...registry].map(([id, { name }]) => ({ value: id, label: name })),
  sources: sources.map(({ id, publisher, title }) => ({ value: id, label: title ?? publisher })),
});

/** The form of a new note, with what is filled in already. */
export const newForm = (
  kind: NoteKind,
  prefilled: Readonly<Record<string, string>>,
  offers: Offers,
  words: Words,
): Form =>
  questionsOf(kind).map((question) =>
    fieldOf(question, prefilled[question.name] ?? question.value, { kind, words, offers }),
  );

/** The form of a note that is there, with what can be changed on the page. */
export const editForm = (
  kind: NoteKind,
  note: Readonly<Record<string, unknown>>,
  words: Words,
  style: NumberStyle | undefined,
): Form =>
  questionsOf(kind)
    .filter(({ name, editable }) => editable === 'always' || (editable && note[name] !== undefined))
    .map((question) => fieldOf(question, typed(note[question.name] ?? '', style), { kind, words }));

const questionsOf = (kind: NoteKind): readonly Question[] => QUESTIONS[kind];

/** What a field means, in the words of the language; where it has none, in those of the schema. */
export function meaningOf(kind: NoteKind, name: string, { annotator }: Words): string {
  const question = questionsOf(kind).find((one) => one.name === name);
  return annotator.help?.[kind][name] ?? (question && inSchema(question)?.description) ?? '';
}

const inSchema = ({ schema, name }: Question) => fieldsOf(schema).find((field) => field.name === name);

/** The form that a field stands in. */
interface In {
  kind: NoteKind;
  words: Words;
  offers?: Offers;
}

/** The words that a field takes are the schema’s own. */
function fieldOf(question: Question, value: string | undefined, { kind, words, offers }: In): FormField {
  const { name, long = false, offered, terms } = question;
  const { words: choices = [], required, fallback = '' } = inSchema(question) ?? {};
  const labels: Readonly<Record<string, string>> = words.annotator.labels[kind];
  const called: Readonly<Record<string, Term>> = terms ? words.terms[terms] : {};
  const need = question.need ?? (required ? undefined : 'optional');
  return {
    name,
    label: labels[name] ?? name,
    help: meaningOf(kind, name, words),
    need: need === undefined ? '' : words.annotator.needs[need],
    value: value ?? fallback,
    words: choices.map((word) => ({ value: word, label: inWords(word, called[word]) })),
    offered: (offered && offers?.[offered]) ?? [],
    long,
  };
}

/** A word as it stands in the file, behind what it is called on the page. */
const inWords = (word: string, term: Term | undefined) =>
  term === undefined || term.label === word ? word : `${term.label} (${word})`;
