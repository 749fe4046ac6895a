import * as z from 'zod';
import { dateSchema } from './dates.ts';
import { formerRecords, formerStatuses } from './former-words.ts';
import { idList, idSchema } from './ids.ts';
import { proposedBy } from './proposed-by.ts';
import { passageFields, selectorFields } from './quote.ts';
import { renamedTermSchema, termSchema } from './term.ts';
import { lineSchema, textSchema } from './text.ts';
import { outcomes, records, stances, statuses } from './vocabulary.ts';

/** Who says so, and on what record. */
export const attributionSchema = z.strictObject({
  who: idSchema.optional().meta({
    description: 'The speaker: an entity id. Left out where nobody is named.',
    example: 'microsoft',
  }),
  as: textSchema(120, 'people with knowledge of the talks').optional().meta({
    description: 'How an unnamed speaker is described. Required for an anonymous record.',
    example: 'a person familiar with the matter',
  }),
  record: renamedTermSchema(records, formerRecords).meta({
    description: 'On what record it was said.',
    example: 'document',
  }),
  via: textSchema(120, 'blog post').optional().meta({
    description: 'The form it took: a filing, an interview, a post.',
    example: 'blog post of 21 January 2025',
  }),
});

/** One source that bears on a claim. */
export const evidenceSchema = z
  .strictObject({
    source: idSchema.meta({ description: 'A source of this article.', example: 'ms-blog-2025-01-21' }),
    stance: termSchema(stances).meta({ description: 'What it does to the claim.', example: 'supports' }),
    independent: z.boolean({ error: 'Write true or false.' }).default(true).meta({
      description: 'False where it repeats the report under analysis, or another source already given.',
      example: 'false',
    }),
    ...passageFields,
    note: textSchema(400, 'Puts the sum at $13 billion.').optional().meta({
      description:
        'The concrete fact found there. May be left out where the quoted words speak for themselves.',
      example: 'Counts $13 billion of commitments, $11.6 billion of them paid.',
    }),
    proposedBy,
  })
  .superRefine(({ quote, note }, context) => {
    if (quote === undefined && note === undefined)
      context.addIssue({ code: 'custom', path: ['note'], message: FOUND_NOTHING });
  });

const FOUND_NOTHING = 'Say what was found there, or quote the source’s own words as quote: "…".';

/** A change in a claim: of its wording, of its status, or of what is known. */
export const changeSchema = z.strictObject({
  date: dateSchema.meta({ description: 'When the change took effect.', example: '2025-10-28' }),
  status: renamedTermSchema(statuses, formerStatuses).optional().meta({
    description: 'The status from then on, where it changed.',
    example: 'outdated',
  }),
  outcome: termSchema(outcomes).optional().meta({
    description: 'What came of a promise or forecast: of a claim that has `due`. The last one holds.',
    example: 'late',
  }),
  note: textSchema(280, 'Microsoft gave up its right of first refusal.').meta({
    description: 'What changed, and why.',
    example: 'Microsoft gave up its right of first refusal.',
  }),
});

/** Something the article says that somebody could show to be wrong. */
export const claimSchema = z.strictObject({
  id: idSchema.meta({
    description: 'Permanent: the public address of the claim is `#claim-<id>`.',
    example: 'consent-to-rivals',
  }),
  formerly: idList({
    description: 'Ids that the claim had before. Its old addresses lead to the new one.',
    example: '[rival-clouds]',
  }),
  ...selectorFields,
  label: textSchema(60, 'Rival clouds with consent').meta({
    description: 'A few words that name the claim in the margin, in lists and to screen readers.',
    example: 'Rival clouds with Microsoft’s consent',
  }),
  statement: textSchema(280, 'Microsoft approved rival clouds.').meta({
    description: 'The claim as one sentence that stands on its own.',
    example: 'Microsoft said on 21 January 2025 that OpenAI may use rival clouds with its approval.',
  }),
  proposedBy,
  says: attributionSchema.meta({
    description: 'Who says so, and on what record.',
    example: '{who: microsoft, record: document, via: blog post}',
  }),
  through: idSchema.optional().meta({
    description: 'Who carried it, where that is not who said it: an entity id.',
    example: 'bloomberg',
  }),
  status: renamedTermSchema(statuses, formerStatuses).meta({
    description: 'What the evidence makes of it.',
    example: 'confirmed',
  }),
  verdict: lineSchema(80, 'No: $13 billion, by its own accounts').optional().meta({
    description:
      'The answer in a few words. It leads wherever the claim is shown: in titles, lists, cards, search and feeds.',
    example: 'No: $13 billion, by its own accounts',
  }),
  assessment: textSchema(400, 'Two outlets quote the post.').meta({
    description: 'Why that status, in a sentence or two that do not repeat the verdict.',
    example: 'Two outlets that saw the post quote the same terms.',
  }),
  due: dateSchema.optional().meta({
    description:
      'For a promise or forecast: the day, month or year by whose end it is to have come true. What came of it is an `outcome` in the history.',
    example: '2029-01',
  }),
  about: idList({ description: 'The entities that it is about.', example: '[microsoft, openai]' }),
  amounts: idList({ description: 'The amounts that it states.', example: '[microsoft-in-openai]' }),
  evidence: z.array(evidenceSchema).default([]).meta({
    description: 'The sources that bear on it, strongest first.',
    example: '[{source: ms-10q-2025-09, stance: contradicts, note: Counts $13 billion.}]',
  }),
  history: z.array(changeSchema).default([]).meta({
    description: 'What changed since it was first said or published, oldest first.',
    example: '[{date: 2025-10-28, status: outdated, note: First refusal ended.}]',
  }),
  partOf: idSchema.optional().meta({
    description: 'A claim of this article of which this is a part.',
    example: 'stargate-funders',
  }),
  dependsOn: idList({
    description: 'Claims of this article without which this one falls.',
    example: '[consent-to-rivals]',
  }),
  conflictsWith: idList({
    description: 'Claims of this article that cannot be true together with this one.',
    example: '[nadella-resigned]',
  }),
});

export type Claim = z.output<typeof claimSchema>;
export type Attribution = z.output<typeof attributionSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
export type Change = z.output<typeof changeSchema>;
