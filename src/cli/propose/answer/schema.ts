import * as z from 'zod';
import { amountSchema, refineAmount } from '../../../model/amount.ts';
import { castSchema } from '../../../model/article.ts';
import { claimSchema, evidenceSchema } from '../../../model/claim.ts';
import { entitySchema } from '../../../model/entity.ts';
import { idSchema } from '../../../model/ids.ts';

/** The lists of an answer, in the order in which they are judged: an entry may name those of the lists before. */
export const LISTS = ['entities', 'amounts', 'claims'] as const;
export type List = (typeof LISTS)[number];

/** The most entries of one list of an answer that are looked at. */
export const MOST_ENTRIES = 200;

const { name, kind, aliases, description } = entitySchema.shape;

/** A member of the cast as it may be proposed: with what its file says of it. */
export const entityEntrySchema = z.strictObject({
  id: castSchema.shape.id,
  name,
  kind,
  aliases,
  description,
  role: castSchema.shape.role,
});

/** One whose file is there. */
export const knownEntitySchema = entityEntrySchema.partial({ name: true, kind: true, description: true });

/** One who is in the cast. */
export const memberSchema = knownEntitySchema.partial({ role: true });

const { proposedBy: _amount, note: _note, sources: _sources, ...figure } = amountSchema.shape;

/** A figure as it may be proposed. */
export const amountEntrySchema = z
  .strictObject({
    ...figure,
    claim: idSchema.optional().meta({ description: 'The claim that states it.' }),
  })
  .superRefine(refineAmount);

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

export type EntityEntry = z.output<typeof memberSchema>;
export type AmountEntry = z.output<typeof amountEntrySchema>;
export type NewClaim = z.output<typeof newClaimSchema>;
export type KnownClaim = z.output<typeof knownClaimSchema>;
export type ProposedEvidence = z.output<typeof proposedEvidenceSchema>;

const answerSchema = z
  .strictObject({
    entities: z.array(entityEntrySchema).max(MOST_ENTRIES),
    amounts: z.array(amountEntrySchema).max(MOST_ENTRIES),
    claims: z.array(newClaimSchema).max(MOST_ENTRIES),
  })
  .partial();

/** The form of an answer as JSON Schema, on one line: what a language model is given. */
export const answerForm = (): string =>
  JSON.stringify(
    z.toJSONSchema(answerSchema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        /* What ids are made of stands in the task, once; that a text has words goes without saying. */
        delete jsonSchema.pattern;
        delete jsonSchema.minLength;
        delete jsonSchema['example'];
        delete jsonSchema.additionalProperties;
        delete jsonSchema.$schema;
      },
    }),
  );
