import * as z from 'zod';
import { dateSchema, daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { termSchema } from './term.ts';
import { textSchema, urlSchema } from './text.ts';
import { sightings, tiers } from './vocabulary.ts';

/** A document that evidence rests on. */
export const sourceSchema = z.strictObject({
  id: idSchema.meta({ description: 'The name by which evidence refers to it.', example: 'ms-10q-2025-09' }),
  publisher: textSchema(120, 'Bloomberg').meta({
    description: 'Who published it. Where a paper carries another under licence, both.',
    example: 'Mint, carrying Bloomberg',
  }),
  title: textSchema(240, 'Microsoft Poised to Benefit From Stargate').optional().meta({
    description: 'The title as published. Left out where it was not seen.',
    example: 'Microsoft Poised to Benefit From Stargate JV With Zero Money',
  }),
  url: urlSchema.meta({ description: 'Where it can be read.', example: 'https://example.org/report' }),
  published: dateSchema.optional().meta({
    description: 'When it was published, as precisely as is known. Left out where it is not.',
    example: '2025-01-22',
  }),
  accessed: daySchema.optional().meta({
    description: 'The day on which it was read. Left out where it was not.',
    example: '2026-11-23',
  }),
  archived: urlSchema.optional().meta({
    description: 'A copy in an archive, for the day the address dies.',
    example: 'https://web.archive.org/web/2025/https://example.org/report',
  }),
  tier: termSchema(tiers).meta({ description: 'What kind of source it is.', example: 'primary' }),
  seen: termSchema(sightings).default('read').meta({
    description: 'How much of it was read. What was not read is said to be so on the page.',
    example: 'excerpt',
  }),
  note: textSchema(280, 'Paywalled after two paragraphs.').optional().meta({
    description: 'What a reader should know of this source.',
    example: 'Paywalled: headline and two paragraphs were visible.',
  }),
});

export type Source = z.output<typeof sourceSchema>;
