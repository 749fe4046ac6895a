import * as z from 'zod';
import { nowCalled } from './former-words.ts';
import { list, wanting } from './show.ts';
import type { Term } from './vocabulary.ts';

/** One word of a vocabulary; the message lists the words that there are. */
export function termSchema<Name extends string>(terms: Record<Name, Term>) {
  const names = namesOf(terms);
  return z.enum(names, wanting(list(names, 'or')));
}

/** The same where some words had other names: those are read, and are what they are called now. */
export const renamedTermSchema = <Name extends string>(
  terms: Record<Name, Term>,
  former: Readonly<Record<string, NoInfer<Name>>>,
) =>
  z.preprocess(
    (input) => (typeof input === 'string' ? (nowCalled(input, former) ?? input) : input),
    termSchema(terms),
  );

/** The names of a vocabulary, in its own order. */
export function namesOf<Name extends string>(terms: Record<Name, unknown>): [Name, ...Name[]] {
  return Object.keys(terms) as [Name, ...Name[]];
}
