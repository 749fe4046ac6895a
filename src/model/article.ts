import * as z from 'zod';
import { amountSchema } from './amount.ts';
import { authorSchema } from './author.ts';
import { claimSchema } from './claim.ts';
import { daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { pictureSchema } from './picture.ts';
import { proposedBy } from './proposed-by.ts';
import { sourceSchema } from './source.ts';
import { lineSchema, textSchema } from './text.ts';

/** Which of the places of a name are meant: of two people with one name, or of a name that is a word as well. */
export const mentionSchema = z
  .strictObject({
    prefix: lineSchema(120, 'Senator').optional().meta({
      description: 'Words just before the name, wherever it is this member’s.',
      example: 'Senator',
    }),
    suffix: lineSchema(120, 'of Ohio').optional().meta({
      description: 'Words just after the name, wherever it is this member’s.',
      example: 'of Ohio',
    }),
    not: z.array(lineSchema(120, 'Visa applications')).default([]).meta({
      description: 'Words in which the name does not mean this member. Each contains the name.',
      example: '[Visa applications]',
    }),
  })
  .refine(({ prefix, suffix, not }) => prefix !== undefined || suffix !== undefined || not.length > 0, {
    error: 'Write prefix, suffix or not: without one of them this chooses nothing.',
  });

/** A member of the cast: an entity with the part that it plays in this article. */
export const castSchema = z.strictObject({
  id: idSchema.meta({ description: 'The entity’s id: the name of its file.', example: 'microsoft' }),
  role: textSchema(120, 'Backer and cloud supplier').meta({
    description: 'The part it plays in this article.',
    example: 'Backer and cloud supplier; technology partner of Stargate',
  }),
  mention: mentionSchema.optional().meta({
    description:
      'Which of the places of its name are meant. Only needed where another member has the same name, or where the name is also a word.',
    example: '{prefix: Senator}',
  }),
  proposedBy,
});

/** A correction that readers see. */
export const correctionSchema = z.strictObject({
  date: daySchema.meta({ description: 'The day of the correction.', example: '2026-12-01' }),
  note: textSchema(400, 'The sum was given as…').meta({
    description: 'What was wrong and what is right.',
    example: 'An earlier version gave the round as $6.5 billion. It was $6.6 billion.',
  }),
});

/** A claim that the article no longer makes. Its address keeps a page that says when and why. */
export const withdrawalSchema = z.strictObject({
  id: idSchema.meta({ description: 'The id that the claim had.', example: 'bridge-on-budget' }),
  date: daySchema.meta({ description: 'The day on which it was withdrawn.', example: '2026-12-01' }),
  note: textSchema(400, 'The document turned out to be a draft.').meta({
    description: 'Why it was withdrawn.',
    example: 'The document that it rested on turned out to be a draft.',
  }),
});

/** The report that the article examines. */
export const originSchema = z.strictObject({
  source: idSchema.meta({
    description: 'The report, as one of the sources.',
    example: 'bloomberg-2025-01-22',
  }),
  note: textSchema(400, 'Seen in a rewritten copy.').optional().meta({
    description: 'How it reached the article.',
    example: 'Read in a rewritten copy that circulated without a byline.',
  }),
});

/** The frontmatter of `content/articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: textSchema(160, 'Microsoft keeps its hands in its pockets').meta({
    description: 'The headline.',
    example: 'Microsoft keeps its hands in its pockets',
  }),
  dek: textSchema(280, 'What a report says, and what stands behind it.').meta({
    description: 'The line under the headline.',
    example: 'What a much-copied report says of Stargate, and what stands behind each claim.',
  }),
  authors: z.array(authorSchema).min(1, { error: 'Name at least one author.' }).meta({
    description:
      'The byline: names, or {name: Le Monde, kind: publication} where a name does not tell what it is.',
    example: '[Ada Lovelace]',
  }),
  published: daySchema.meta({ description: 'The day of first publication.', example: '2026-11-23' }),
  updated: daySchema.optional().meta({
    description: 'The day of the last change that readers should know of.',
    example: '2026-12-01',
  }),
  lang: languageSchema
    .default('en')
    .meta({ description: 'The language of the prose, BCP 47.', example: 'en-GB' }),
  draft: z.boolean({ error: 'Write true or false.' }).default(false).meta({
    description: 'A draft is shown while writing and left out of what is built for readers.',
    example: 'true',
  }),
  origin: originSchema.optional().meta({
    description: 'The report under analysis, where there is one.',
    example: '{source: bloomberg-2025-01-22}',
  }),
  entities: z.array(castSchema).default([]).meta({
    description: 'The cast: who appears, and in what role.',
    example: '[{id: microsoft, role: Backer and cloud supplier}]',
  }),
  amounts: z.array(amountSchema).default([]).meta({
    description: 'The figures that the article states: sums of money, and whatever else is counted.',
    example: 'see Amounts',
  }),
  claims: z.array(claimSchema).default([]).meta({
    description: 'What the article says that could be shown to be wrong.',
    example: 'see Claims',
  }),
  sources: z.array(sourceSchema).default([]).meta({
    description:
      'The documents that the evidence rests on: each in full, or as the id of one in content/sources.',
    example: '[ms-10q-2025-09]',
  }),
  pictures: z.array(pictureSchema).default([]).meta({
    description: 'Pictures of what the figures and claims say, each below its paragraph.',
    example: 'see Pictures',
  }),
  corrections: z.array(correctionSchema).default([]).meta({
    description: 'What was put right since publication.',
    example: '[{date: 2026-12-01, note: …}]',
  }),
  withdrawn: z.array(withdrawalSchema).default([]).meta({
    description: 'Claims that the article made and no longer makes.',
    example: '[{id: bridge-on-budget, date: 2026-12-01, note: …}]',
  }),
});

export type Withdrawal = z.output<typeof withdrawalSchema>;
export type Article = z.output<typeof articleSchema>;
export type Mention = z.output<typeof mentionSchema>;
export type CastMember = z.output<typeof castSchema>;
export type Correction = z.output<typeof correctionSchema>;
