import * as z from 'zod';
import { proposedBy } from './proposed-by.ts';
import { show, wanting } from './show.ts';
import { termSchema } from './term.ts';
import { textSchema, urlSchema } from './text.ts';
import { entityKinds } from './vocabulary.ts';

const code = (pattern: RegExp, example: string, description: string) =>
  z
    .string(wanting(`text such as "${example}"`))
    .regex(pattern, { error: ({ input }) => `${show(input)} is not of the form ${example}.` })
    .optional()
    .meta({ description, example: /^\d+$/.test(example) ? `"${example}"` : example });

/** Names by which registries know an entity. Only where sure: a wrong one is worse than none. */
export const identifiersSchema = z.strictObject({
  ticker: code(/^[A-Z0-9.]{1,12}:[A-Z0-9.-]{1,12}$/, 'NASDAQ:MSFT', 'Exchange and symbol.'),
  wikidata: code(/^Q[1-9][0-9]*$/, 'Q2283', 'Wikidata item.'),
  lei: code(/^[A-Z0-9]{18}[0-9]{2}$/, 'INR2EJN1ERAN0W5ZP974', 'Legal Entity Identifier, ISO 17442.'),
  cik: code(/^[0-9]{1,10}$/, '789019', 'Central Index Key of the U.S. SEC, in quotation marks.'),
});

/** A company, person or other party: one file in `content/entities`, named `<id>.yaml`. */
export const entitySchema = z.strictObject({
  name: textSchema(120, 'Microsoft').meta({
    description: 'The name that readers know.',
    example: 'Microsoft',
  }),
  kind: termSchema(entityKinds).meta({ description: 'What it is.', example: 'company' }),
  aliases: z.array(textSchema(120, 'SoftBank')).default([]).meta({
    description: 'Other names that the prose may use. Mentions are found by the name and by these.',
    example: '[SoftBank, SoftBank Group Corp.]',
  }),
  not: z.array(textSchema(120, 'Visa applications')).optional().meta({
    description:
      'Words in which the name is somebody else’s, or no name at all: it is not found in them. Each contains the name.',
    example: '[Visa applications, Visa application]',
  }),
  description: textSchema(200, 'Software and cloud company.').meta({
    description: 'What it is, in one line.',
    example: 'American software and cloud company; OpenAI’s main backer.',
  }),
  website: urlSchema.optional().meta({ description: 'Its own site.', example: 'https://www.microsoft.com/' }),
  identifiers: identifiersSchema.default({}).meta({
    description: 'Ticker, Wikidata item, LEI, CIK: only where sure.',
    example: '{ticker: NASDAQ:MSFT, wikidata: Q2283}',
  }),
  proposedBy,
});

export type Entity = z.output<typeof entitySchema>;
/** Every known entity by id. */
export type Registry = ReadonlyMap<string, Entity>;

/** Its name and its aliases. */
export const namesOf = ({ name, aliases }: Entity): string[] => [name, ...aliases];
