import * as z from 'zod';
import { show } from './show.ts';

/** In characters. What a note is about is a passage, not a page. */
export const LONGEST_QUOTE = 1000;

const words = (what: string) =>
  z
    .string({ error: ({ input }) => `Copy ${what} from the article as text, not ${show(input)}.` })
    .refine((text) => text.trim() !== '', { error: `Copy ${what} from the article: this is empty.` })
    .max(LONGEST_QUOTE, {
      error: ({ input }) =>
        `Copy at most ${LONGEST_QUOTE} characters of ${what}: this has ${String(input).length}.`,
    });

/**
 * Where an annotation is anchored: the W3C Web Annotation TextQuoteSelector
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), over the text as a reader sees it.
 */
export const selectorFields = {
  quote: words('the words that this is about').meta({
    description:
      'The exact words in the article as a reader sees them. Typographic and straight quotes, dashes and white space are interchangeable; nothing else is.',
    example: 'more than $14 billion',
  }),
  prefix: words('the words just before the quote').optional().meta({
    description: 'Words just before the quote. Only needed where the quote occurs more than once.',
    example: 'the company had put',
  }),
  suffix: words('the words just after the quote').optional().meta({
    description: 'Words just after the quote. Only needed where the quote occurs more than once.',
    example: 'into OpenAI',
  }),
};

export const selectorSchema = z.object(selectorFields);
export type Selector = z.output<typeof selectorSchema>;

/** A claim or a figure, so far as its words can be looked for. */
export const quotedSchema = selectorSchema.extend({ id: words('an id') });
