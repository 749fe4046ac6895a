import * as z from 'zod';
import { show } from './show.ts';
import { termSchema } from './term.ts';
import { textSchema, urlSchema } from './text.ts';
import { entityKinds } from './vocabulary.ts';

const code = (pattern: RegExp, example: string) =>
  z
    .string({ error: ({ input }) => `Write text such as "${example}", not ${show(input)}.` })
    .regex(pattern, { error: ({ input }) => `${show(input)} is not of the form ${example}.` });

/** Names by which registries know an entity. Only where sure: a wrong one is worse than none. */
export const identifiersSchema = z.strictObject({
  ticker: code(/^[A-Z0-9.]{1,12}:[A-Z0-9.-]{1,12}$/, 'NASDAQ:MSFT')
    .optional()
    .meta({
      description: 'Exchange and symbol.',
      example: 'NASDAQ:MSFT',
    }),
  wikidata: code(/^Q[1-9][0-9]*$/, 'Q2283')
    .optional()
    .meta({ description: 'Wikidata item.', example: 'Q2283' }),
  lei: code(/^[A-Z0-9]{18}[0-9]{2}$/, 'INR2EJN1ERAN0W5ZP974')
    .optional()
    .meta({
      description: 'Legal Entity Identifier, ISO 17442.',
      example: 'INR2EJN1ERAN0W5ZP974',
    }),
  cik: code(/^[0-9]{1,10}$/, '789019')
    .optional()
    .meta({
      description: 'Central Index Key of the U.S. SEC, in quotation marks.',
      example: '"789019"',
    }),
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
  description: textSchema(200, 'Software and cloud company.').meta({
    description: 'What it is, in one line.',
    example: 'American software and cloud company; OpenAI’s main backer.',
  }),
  website: urlSchema.optional().meta({ description: 'Its own site.', example: 'https://www.microsoft.com/' }),
  identifiers: identifiersSchema.default({}).meta({
    description: 'Ticker, Wikidata item, LEI, CIK: only where sure.',
    example: '{ticker: NASDAQ:MSFT, wikidata: Q2283}',
  }),
});

export type Entity = z.output<typeof entitySchema>;
/** Every known entity by id. */
export type Registry = ReadonlyMap<string, Entity>;
