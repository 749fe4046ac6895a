import * as z from 'zod';

/* What `claims.json` says of claims, so far as it is sealed. Other fields are none of the record's. */

const passage = z.object({
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  page: z.number().optional(),
  url: z.string(),
});

const evidence = z.object({
  source: z.object({ url: z.string() }),
  stance: z.string(),
  independent: z.boolean().default(true),
  passage: passage.optional(),
  finding: z.string().optional(),
});

const version = z.object({
  number: z.number(),
  date: z.string(),
  statement: z.string(),
  status: z.string(),
  verdict: z.string().optional(),
  due: z.string().optional(),
});

export const claimsFileSchema = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      status: z.string(),
      verdict: z.string().optional(),
      due: z.string().optional(),
      outcome: z.string().optional(),
      assessment: z.string(),
      /** The best of those of the evidence. */
      passage: passage.optional(),
      evidence: z.array(evidence),
      versions: z.array(version),
    }),
  ),
  withdrawn: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      status: z.string(),
      withdrawn: z.string(),
      note: z.string(),
    }),
  ),
});

export type ClaimsFile = z.output<typeof claimsFileSchema>;
