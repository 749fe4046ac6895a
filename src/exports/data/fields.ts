import * as z from 'zod';
import { namesOf } from '../../model/term.ts';
import type { Term } from '../../model/vocabulary.ts';

/** Kinds of field of the data files. Each says what it holds: the JSON Schemas are made from these. */
export const text = (description: string) => z.string().meta({ description });
export const url = (description: string) => z.url().meta({ description });
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .meta({ description: `${description} ISO 8601: a year, a month or a day.` });
export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).meta({ description });
export const optionalNumber = (description: string) => z.number().optional().meta({ description });
export const count = (description: string) => z.int().min(0).meta({ description });

/** One of a vocabulary’s words; what each means is told with it. */
export function word<const Name extends string>(vocabulary: Record<Name, Term>, description: string) {
  const names = namesOf(vocabulary);
  const meanings = names.map((name) => `${name}: ${vocabulary[name].definition}`).join(' ');
  return z.enum(names).meta({ description: `${description} ${meanings}` });
}
