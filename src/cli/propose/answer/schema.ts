import * as z from 'zod';
import { claimSchema, evidenceSchema } from '../../../model/claim.ts';

/** The most entries of one answer that are looked at. */
export const MOST_CLAIMS = 200;

const { proposedBy: _evidence, quote, ...evidence } = evidenceSchema.shape;

/** Evidence as it may be proposed: it quotes its source. */
const proposedEvidenceSchema = z.strictObject({
  ...evidence,
  quote: quote.unwrap().meta({ ...z.globalRegistry.get(quote) }),
});

const { label, statement, says, assessment, about, amounts, through } = claimSchema.shape;

/** A claim as it may be proposed. What it is worth is not for the proposal to say: there is no status and no verdict. */
export const newClaimSchema = z.strictObject({
  id: claimSchema.shape.id,
  quote: claimSchema.shape.quote,
  prefix: claimSchema.shape.prefix,
  suffix: claimSchema.shape.suffix,
  label,
  statement,
  says,
  through,
  assessment,
  about,
  amounts,
  evidence: z.array(proposedEvidenceSchema).min(1, { error: 'Quote at least one source.' }),
});

/** More evidence for a claim that is there; other words for one that nobody has worked on since it was imported. */
export const knownClaimSchema = newClaimSchema.partial().required({ id: true, evidence: true });

export type NewClaim = z.output<typeof newClaimSchema>;
export type KnownClaim = z.output<typeof knownClaimSchema>;
export type ProposedEvidence = z.output<typeof proposedEvidenceSchema>;

/** The form of an answer as JSON Schema, on one line: what a language model is given. */
export const answerForm = (): string =>
  JSON.stringify(
    z.toJSONSchema(z.strictObject({ claims: z.array(newClaimSchema).max(MOST_CLAIMS) }), {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        delete jsonSchema['example'];
        delete jsonSchema.additionalProperties;
        delete jsonSchema.$schema;
      },
    }),
  );
