import * as z from 'zod';
import { languageSchema } from './language.ts';
import { show } from './show.ts';
import { controlMessage, isText } from './text.ts';

/** In characters. What a note is about is a passage, not a page. */
export const LONGEST_QUOTE = 1000;
/** In characters: two or three sentences. What is longer is no passage, and `check` says so. */
export const LONG_QUOTE = 320;

/** In characters. A source is quoted for what decides, not copied. */
const LONGEST_PASSAGE = 300;

const words = (what: string, from = 'the article', longest = LONGEST_QUOTE) =>
  z
    .string({ error: ({ input }) => `Copy ${what} from ${from} as text, not ${show(input)}.` })
    .refine(isText, { error: ({ input }) => controlMessage(input) })
    .normalize('NFC')
    .refine((text) => text.trim() !== '', { error: `Copy ${what} from ${from}: this is empty.` })
    .max(longest, {
      error: ({ input }) =>
        `Copy at most ${longest} characters of ${what}: this has ${String(input).length}.`,
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

const SOURCE = 'the source';

/** Words of a source: the same selector, over the text that was captured of it. */
export const passageFields = {
  quote: words('the words that decide', SOURCE, LONGEST_PASSAGE).optional().meta({
    description:
      'The source’s own words, exactly. They are looked for in what was captured of it, as quotes are in the article.',
    example: 'total funding commitments of $13 billion',
  }),
  prefix: words('the words just before the quote', SOURCE).optional().meta({
    description: 'Words just before those. Only needed where they occur more than once.',
    example: 'we have made',
  }),
  suffix: words('the words just after the quote', SOURCE).optional().meta({
    description: 'Words just after those. Only needed where they occur more than once.',
    example: 'of which',
  }),
  page: z.int({ error: 'Write the number of the page.' }).min(1).optional().meta({
    description: 'The page of a document with pages, counted from 1 as a reader of the file counts.',
    example: '23',
  }),
  lang: languageSchema.optional().meta({
    description: 'The language of the words, BCP 47, where that is not the source’s.',
    example: 'ja',
  }),
};

export const selectorSchema = z.object(selectorFields);
export type Selector = z.output<typeof selectorSchema>;

/** A claim or a figure, so far as its words can be looked for. */
export const quotedSchema = selectorSchema.extend({ id: words('an id') });
