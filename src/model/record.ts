import * as z from 'zod';
import { dateSchema, daySchema } from './dates.ts';
import { formerStatuses } from './former-words.ts';
import { idSchema } from './ids.ts';
import { namesOf } from './term.ts';
import { outcomes, stances, statuses } from './vocabulary.ts';

/** SHA-256, in hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const countSchema = z.int().min(0);

/** What a source bore on a claim, as readers were told. */
export const sealedEvidenceSchema = z.strictObject({
  stance: z.enum(namesOf(stances)),
  /** The address of the source. */
  url: z.string(),
  /** The source’s own words, and where they stand in it. */
  quote: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  page: z.int().min(1).optional(),
  note: z.string().optional(),
  /** Left out where it is independent. */
  independent: z.literal(false).optional(),
  /** SHA-256 of the last capture of the source, where there was one. */
  capture: digestSchema.optional(),
});

/** The form in which a claim was published from a day on. */
export const versionSchema = z
  .strictObject({
    date: daySchema,
    /** In the words of the day: the digest covers it. */
    status: z.enum([...namesOf(statuses), ...namesOf(formerStatuses)]),
    statement: z.string(),
    /** Left out where the claim had none. */
    verdict: z.string().optional(),
    /** By when it is to have come true, and what came of it; left out where that was not told. */
    due: dateSchema.optional(),
    outcome: z.enum(namesOf(outcomes)).optional(),
    /** Left out, as the evidence, in versions sealed before these were sealed as well. */
    assessment: z.string().optional(),
    evidence: z.array(sealedEvidenceSchema).optional(),
    /** The digest of the version before; left out for the first, and where there is no assessment. */
    previous: digestSchema.optional(),
    /**
     * SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of all the rest: names this version for good. The claim’s id
     * is no part of it, so that a renamed claim keeps its versions.
     */
    digest: digestSchema,
  })
  .refine(({ assessment, evidence }) => (assessment === undefined) === (evidence === undefined), {
    path: ['evidence'],
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
  /** SHA-256 of the text of the page, folded, in hexadecimal. In the first records it is the digest itself. */
  text: digestSchema.optional(),
  /** The digest of the version before; left out for the first. */
  previous: digestSchema.optional(),
  /** As that of a version of a claim. */
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

/**
 * `content/record/<slug>.yaml`, written by `npm run seal` alone, and `/articles/<slug>/record.json`: a record and, last,
 * its seal.
 */
export const recordFileSchema = recordSchema.safeExtend({
  /** SHA-256 of the canonical JSON of the record, in hexadecimal: shows a file that was edited, cut short or merged. */
  seal: digestSchema,
});

export type SealedEvidence = z.output<typeof sealedEvidenceSchema>;
export type Version = z.output<typeof versionSchema>;
export type ClaimRecord = z.output<typeof claimRecordSchema>;
export type TextVersion = z.output<typeof textVersionSchema>;
export type ArticleRecord = z.output<typeof recordSchema>;
export type SealedRecord = z.output<typeof recordFileSchema>;
