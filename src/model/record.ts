import * as z from 'zod';
import { daySchema } from './dates.ts';
import { formerStatuses } from './former-words.ts';
import { idSchema } from './ids.ts';
import { namesOf } from './term.ts';
import { statuses } from './vocabulary.ts';

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const countSchema = z.int().min(0);

/** The form in which a claim was published from a day on. */
export const versionSchema = z.strictObject({
  date: daySchema,
  /** In the words of the day: the digest covers it. */
  status: z.enum([...namesOf(statuses), ...namesOf(formerStatuses)]),
  statement: z.string(),
  /** Left out where the claim had none. */
  verdict: z.string().optional(),
  /**
   * SHA-256 of date, status, statement and, where there is one, verdict, in hexadecimal: names this version in citations.
   * The claim’s id is no part of it, so that a renamed claim keeps its versions.
   */
  digest: digestSchema,
});

/** What was published of one claim, oldest version first. */
export const claimRecordSchema = z.strictObject({
  id: idSchema,
  /** Ids under which it was published before. */
  formerly: z.array(idSchema).default([]),
  published: daySchema,
  /** The day on which it was withdrawn, and why; its versions stay. */
  withdrawn: z.strictObject({ date: daySchema, note: z.string() }).optional(),
  /** How many entries its history had when it was last sealed: a further change must add one. */
  history: countSchema,
  versions: z.array(versionSchema).min(1),
});

/** The text of an article as published from a day on. */
export const textVersionSchema = z.strictObject({
  date: daySchema,
  /** SHA-256 of the text of the page, folded, in hexadecimal. */
  digest: digestSchema,
});

/** What was published under an article’s address, and when. */
export const recordSchema = z.strictObject({
  article: idSchema,
  published: daySchema,
  /** What the article said of itself when it was last sealed: the day of its update, and how many corrections it had. */
  updated: daySchema.optional(),
  corrections: countSchema,
  versions: z.array(textVersionSchema).min(1),
  /** In the order in which they were first published. */
  claims: z.array(claimRecordSchema).default([]),
});

/** `content/record/<slug>.yaml`: a record and, last, its seal. Written by `npm run seal` alone. */
export const recordFileSchema = recordSchema.safeExtend({
  /** SHA-256 of the whole record, in hexadecimal: shows a file that was edited, cut short or merged. */
  seal: digestSchema,
});

export type Version = z.output<typeof versionSchema>;
export type ClaimRecord = z.output<typeof claimRecordSchema>;
export type TextVersion = z.output<typeof textVersionSchema>;
export type ArticleRecord = z.output<typeof recordSchema>;
