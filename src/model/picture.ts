import * as z from 'zod';
import { idSchema } from './ids.ts';
import { numberSchema } from './number.ts';
import { selectorFields } from './quote.ts';
import { termSchema } from './term.ts';
import { textSchema } from './text.ts';
import type { Term } from './vocabulary.ts';

/** What a picture can draw: words for writers alone. */
const pictureKinds = {
  scale: {
    label: 'scale',
    definition: 'Figures of one currency or unit on one scale, with what bounds them.',
  },
  flow: { label: 'flow', definition: 'Who pays whom, as streams.' },
  timeline: { label: 'timeline', definition: 'What happened, and what was said of it, in order of time.' },
} as const satisfies Record<string, Term>;

const { quote, prefix, suffix } = selectorFields;

/** A picture in the prose: what the article’s own figures and claims say, drawn. */
export const pictureSchema = z.strictObject({
  kind: termSchema(pictureKinds).meta({ description: 'What is drawn.', example: 'scale' }),
  title: textSchema(100, 'Three sums, one ceiling').meta({
    description: 'What there is to see, as a headline. It says no more than the figures and claims do.',
    example: 'Every count but the copy’s stays under $14 billion',
  }),
  note: textSchema(280, 'What each account counts.').optional().meta({
    description: 'What a reader should know before looking.',
    example: 'What Microsoft had put into OpenAI, or undertaken to, by each account',
  }),
  after: quote.meta({
    description:
      'Words of the prose, as in any quote: the picture stands below the paragraph that holds them.',
    example: 'counts $13 billion of funding commitments',
  }),
  prefix: prefix.meta({
    description: 'Words just before those. Only needed where they occur more than once.',
    example: 'quarterly filing of October 2025',
  }),
  suffix: suffix.meta({
    description: 'Words just after those. Only needed where they occur more than once.',
    example: 'The sentence is sounder',
  }),
  amounts: z.array(idSchema).default([]).meta({
    description: 'For a scale or a flow: two or more amounts of this article, in the order of the rows.',
    example: '[microsoft-commitments-filed, microsoft-in-openai-copy]',
  }),
  labels: z.record(idSchema, textSchema(60, 'The copy')).default({}).meta({
    description: 'For a scale: what rows are called. Without one it is the publisher of the first source.',
    example: '{microsoft-in-openai-copy: The copy}',
  }),
  mark: numberSchema.optional().meta({
    description: 'For a scale: a line across all rows, in whole units of the currency or unit.',
    example: '14_000_000_000',
  }),
  claims: z.array(idSchema).default([]).meta({
    description:
      'For a timeline: the claims whose changes and sources are drawn. All of them where it is left out.',
    example: '[first-refusal-ended, bond-untied]',
  }),
});

export type Picture = z.output<typeof pictureSchema>;
