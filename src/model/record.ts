import * as z from 'zod';
import { daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { termSchema } from './term.ts';
import { statuses } from './vocabulary.ts';

/** The form in which a claim was published from a day on. */
export const versionSchema = z.strictObject({
  date: daySchema,
  status: termSchema(statuses),
  statement: z.string(),
  /** How many entries the claim’s history had: a further change must add one. */
  history: z.int().min(0),
  /** SHA-256 of id, status, statement and quote, in hexadecimal: shows a record that was edited by hand. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What was published of one claim, oldest version first. */
export const claimRecordSchema = z.strictObject({
  id: idSchema,
  /** Ids under which it was published before. */
  formerly: z.array(idSchema).default([]),
  published: daySchema,
  /** The day on which it was withdrawn, and why; its versions stay. */
  withdrawn: z.strictObject({ date: daySchema, note: z.string() }).optional(),
  versions: z.array(versionSchema).min(1),
});

/** The text of an article as published from a day on. */
export const textVersionSchema = z.strictObject({
  date: daySchema,
  /** What the article said of itself: the day of its update, and how many corrections it had. */
  updated: daySchema.optional(),
  corrections: z.int().min(0),
  /** SHA-256 of the text of the page, folded, in hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `content/record/<slug>.yaml`: what was published under an article’s address, and when. Written by `npm run seal` alone. */
export const recordSchema = z.strictObject({
  article: idSchema,
  published: daySchema,
  versions: z.array(textVersionSchema).min(1),
  claims: z.array(claimRecordSchema).default([]),
});

export type Version = z.output<typeof versionSchema>;
export type ClaimRecord = z.output<typeof claimRecordSchema>;
export type TextVersion = z.output<typeof textVersionSchema>;
export type ArticleRecord = z.output<typeof recordSchema>;
