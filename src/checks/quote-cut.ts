import { isWithinWord } from '../anchoring/word-edges.ts';
import type { NoteKind } from '../model/anchor.ts';
import { findingsOn, type Rule } from './rule.ts';
import { placesOf, type Subject } from './subject.ts';

export const quoteCut: Rule = {
  code: 'quote-cut',
  severity: 'error',
  title: 'A quote starts and ends at the edge of a word.',
  explanation:
    'A quote that is cut in the middle of a word or a number (“$1” of “$1.4 trillion”) marks what nobody wrote. Letters and digits on both sides of an end show it; what Hebrew and Arabic write together with a word (“and”, “that”, “the”, a pronoun) may be left outside, and scripts that are written without spaces are left alone.',
  find: (subject) => [
    ...findingsOn(subject.article, 'claims', 'quote', ({ id }) => cut(subject, 'claim', id)),
    ...findingsOn(subject.article, 'amounts', 'quote', ({ id }) => cut(subject, 'figure', id)),
  ],
};

function cut({ text, places }: Subject, kind: NoteKind, id: string): string | undefined {
  const [place] = placesOf({ places }, kind, id);
  if (place === undefined) return undefined;
  const ends = [
    ...(isInside(text, place.start, 'start') ? ['starts'] : []),
    ...(isInside(text, place.end, 'end') ? ['ends'] : []),
  ];
  if (ends.length === 0) return undefined;
  const whole = text
    .slice(widen(text, place.start, 'start'), widen(text, place.end, 'end'))
    .replace(/\s+/g, ' ');
  return `The quote ${ends.join(' and ')} in the middle of a word. Write quote: ${JSON.stringify(whole)}.`;
}

const isDigit = (sign: string | undefined) => sign !== undefined && /^\d$/.test(sign);

/** True where a place stands within a word, or within a number with its point or commas. */
function isInside(text: string, at: number, side: 'start' | 'end'): boolean {
  if (isWithinWord(text, at, side)) return true;
  const [before, next] = [text[at - 1], text[at]];
  const separates = (sign: string | undefined) => sign === '.' || sign === ',';
  return (
    (isDigit(before) && separates(next) && isDigit(text[at + 1])) ||
    (isDigit(next) && separates(before) && isDigit(text[at - 2]))
  );
}

function widen(text: string, from: number, side: 'start' | 'end'): number {
  let at = from;
  while (isInside(text, at, side)) at += side === 'start' ? -1 : 1;
  return at;
}
