import * as z from 'zod';
import { captureSchema } from './capture.ts';
import { dateSchema, daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { termSchema } from './term.ts';
import { textSchema, urlSchema } from './text.ts';
import { copies, sightings, tiers } from './vocabulary.ts';

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
  from: termSchema(copies).optional().meta({
    description: 'Where it was read, where no capture says so.',
    example: 'stored-copy',
  }),
  lang: languageSchema.optional().meta({
    description: 'The language that it is written in, BCP 47, where that is not the article’s.',
    example: 'ja',
  }),
  captures: z.array(captureSchema).default([]).meta({
    description: 'What was captured of it, oldest first. Passages are looked for in the last.',
    example: '[{on: 2026-11-24, sha256: 9f86…, from: live, words: 1204}]',
  }),
  note: textSchema(280, 'Paywalled after two paragraphs.').optional().meta({
    description: 'What a reader should know of this source.',
    example: 'Paywalled: headline and two paragraphs were visible.',
  }),
});

/** `content/sources/<id>.yaml`: a source that articles name by its id. */
export const sourceFileSchema = sourceSchema.omit({ id: true });

/** True for two descriptions of one document: what follows `#` leads to a place in it. */
export const sameDocument = (a: Pick<Source, 'url'>, b: Pick<Source, 'url'>): boolean =>
  documentAt(a) === documentAt(b);

const documentAt = ({ url }: Pick<Source, 'url'>) => url.replace(/#.*$/, '').replace(/\/$/, '');

export type Source = z.output<typeof sourceSchema>;
/** Every source that articles share, by id. */
export type Library = ReadonlyMap<string, Source>;
