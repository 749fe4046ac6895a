import * as z from 'zod';
import { termSchema } from './term.ts';
import { textSchema } from './text.ts';
import { entityKinds } from './vocabulary.ts';

/** What stands behind a name and is none: in a list without quotation marks the comma before it ends the name. */
const NO_NAME = /^(?:(?:Ph|M|J|Ed)\.?\s?D|[JS]r|I{2,3}|IV|Esq|MBA|MSc|LL\.?M)\.?$/;

const authorFields = z.strictObject(
  {
    name: textSchema(120, 'Ada Lovelace')
      .refine((name) => !NO_NAME.test(name), {
        error: ({ input }) =>
          `"${String(input)}" is no name: put quotation marks round a name with a comma, as in "Ada Lovelace, ${String(input)}".`,
      })
      .meta({ description: 'As it stands in the byline.', example: 'Ada Lovelace' }),
    kind: termSchema(entityKinds).optional().meta({
      description:
        'What the author is, where the name does not tell: citations turn round names of persons alone.',
      example: 'publication',
    }),
  },
  { error: 'Write a name such as Ada Lovelace, or {name: Le Monde, kind: publication}.' },
);

/** Who wrote an article: a name, or a name with what it is the name of. */
export const authorSchema = z.preprocess(
  (input) => (typeof input === 'string' ? { name: input } : input),
  authorFields,
);
export type Author = z.output<typeof authorSchema>;

/** The names of authors, as a byline has them. */
export const namesOfAuthors = (authors: readonly Author[]): string[] => authors.map(({ name }) => name);
