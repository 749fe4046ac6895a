import type { Range } from '../anchoring/locate.ts';
import { SAYS } from '../drafting/claims/verbs.ts';
import { findingsOn, type Rule } from './rule.ts';
import { placesOf, type Subject, sentenceAround } from './subject.ts';

/** Words that own up to a speaker without a name, or at least to a speaker. */
const SAYS_SO =
  /\b(?:people|persons?|sources?|insiders?|officials?|executives?|colleagues|investors|witness\w*|voices?|anonym\w*|unnamed|not named|named nobody|familiar|reportedly|rumou?r\w*|account|according to|said|says?|saying|told|tells?|heard|hears?|reports?|reported|wrote|writes|claims?|claimed|adds?|added|argues?|warns?|sees?|saw|asserts?|alleg\w*|accus\w*|purport\w*)\b/iu;

export const anonymousUnsaid: Rule = {
  code: 'anonymous-unsaid',
  severity: 'warning',
  title: 'What unnamed people say is not stated as a fact.',
  explanation:
    'A claim on an anonymous record must not read in the prose as if it were established: a reader who never opens the note would take it for the article’s own finding. The sentence with the claim, or the one before it, must say that somebody said so, by any of the usual words (“people familiar with”, “reportedly”, “told”, “by its account”). Words in quotation marks are somebody’s, and nobody takes them for the article’s own. Only English prose is read.',
  find(subject) {
    if (!subject.english) return [];
    return findingsOn(subject.article, 'claims', 'quote', ({ id, label, says }) => {
      const [place] = placesOf(subject, 'claim', id);
      if (says.record !== 'anonymous' || place === undefined || isSaid(place, subject)) return undefined;
      return `“${label}” comes from ${says.as ?? 'people without a name'}, and the prose states it as a fact. Say in its sentence who says so.`;
    });
  },
};

function isSaid(place: Range, subject: Subject): boolean {
  const words = context(place, subject);
  return SAYS_SO.test(words) || SAYS.test(words) || isQuoted(place, subject);
}

/** True for words in double quotation marks, which may have been opened sentences ago. */
function isQuoted({ start, end }: Range, { text, blocks }: Subject): boolean {
  const block = blocks.findLast((one) => one.start <= start);
  const marks = text.slice(block?.start ?? 0, start).match(/["“”]/g) ?? [];
  const isOpen = marks.at(-1) === '"' ? marks.length % 2 === 1 : marks.at(-1) === '“';
  return isOpen || /["“”]/.test(text.slice(start, end));
}

/** The sentences that a claim stands in, with the one before them. */
function context(place: { start: number; end: number }, subject: Subject): string {
  const { start, end } = sentenceAround(subject, place);
  const previous = subject.sentences.findLast((sentence) => sentence.end <= start);
  return subject.text.slice(previous?.start ?? start, end);
}
