import * as z from 'zod';
import { list, wanting } from './show.ts';
import type { Term } from './vocabulary.ts';

/** One word of a vocabulary; the message lists the words that there are. */
export function termSchema<Name extends string>(terms: Record<Name, Term>) {
  const names = namesOf(terms);
  return z.enum(names, wanting(list(names, 'or')));
}

/** The names of a vocabulary, in its own order. */
export function namesOf<Name extends string>(terms: Record<Name, Term>): [Name, ...Name[]] {
  return Object.keys(terms) as [Name, ...Name[]];
}
