import type * as z from 'zod';
import type { Article } from '../model/article.ts';
import type { Registry } from '../model/entity.ts';
import { type Field, fieldsOf } from '../model/reference.ts';
import type { Form, FormField, Offer } from './protocol.ts';

/** What is offered in a field by way of completion. */
export type Offers = Readonly<Record<'entities' | 'sources', readonly Offer[]>>;

export function offersOf({ sources }: Pick<Article, 'sources'>, registry: Registry): Offers {
  return {
    entities: [...registry].map(([id, { name }]) => ({ value: id, label: name })),
    sources: sources.map(({ id, publisher, title }) => ({ value: id, label: title ?? publisher })),
  };
}

/** What a form asks that the schema does not say. */
export interface Question {
  name: string;
  label: string;
  value?: string | undefined;
  /** When it is needed, where the schema asks for it and the form does not always. */
  need?: string;
  long?: boolean;
  offered?: readonly Offer[];
}

/** The fields of a form: what each means, and the words that it takes, are the schema’s own. */
export function form(schema: z.ZodObject, questions: readonly Question[]): Form {
  const fields = new Map(fieldsOf(schema).map((field) => [field.name, field]));
  return questions.flatMap((question) => {
    const field = fields.get(question.name);
    return field === undefined ? [] : [ask(question, field)];
  });
}

function ask(question: Question, field: Field): FormField {
  const { name, label, value = field.fallback ?? '', long = false, offered = [] } = question;
  return {
    name,
    label,
    help: field.description,
    need: question.need ?? (field.required ? '' : 'optional'),
    value,
    words: field.words,
    offered,
    long,
  };
}
