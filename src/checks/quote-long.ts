import { LONG_QUOTE as LONG } from '../model/quote.ts';
import { findingsOn, type Rule } from './rule.ts';

export const quoteLong: Rule = {
  code: 'quote-long',
  severity: 'warning',
  title: 'A quote marks a passage, not a paragraph.',
  explanation: `Marked words are a link. Over ${LONG} characters nobody can tell what a note is about, and one edit anywhere in them breaks the anchor. Quote the words that state the claim; the statement says the rest.`,
  find({ article }) {
    const tooLong = ({ quote: { length } }: { quote: string }) =>
      length > LONG &&
      `This quote has ${length} characters, more than ${LONG}. Quote only the words that state it, or make several of it.`;
    return (['amounts', 'claims'] as const).flatMap((key) => findingsOn(article, key, 'quote', tooLong));
  },
};
