import type { NoteKind } from '../model/anchor.ts';
import { findingsOn, type Rule } from './rule.ts';
import { placesOf, type Subject } from './subject.ts';

export const quoteCut: Rule = {
  code: 'quote-cut',
  severity: 'error',
  title: 'A quote starts and ends at the edge of a word.',
  explanation:
    'A quote that is cut in the middle of a word or a number (“$1” of “$1.4 trillion”) marks what nobody wrote. Letters and digits on both sides of an end show it; scripts that are written without spaces are left alone.',
  find: (subject) => [
    ...findingsOn(subject.article, 'claims', 'quote', ({ id }) => cut(subject, 'claim', id)),
    ...findingsOn(subject.article, 'amounts', 'quote', ({ id }) => cut(subject, 'figure', id)),
  ],
};

function cut({ text, places }: Subject, kind: NoteKind, id: string): string | undefined {
  const [place] = placesOf({ places }, kind, id);
  if (place === undefined) return undefined;
  const ends = [
    ...(isInside(text, place.start) ? ['starts'] : []),
    ...(isInside(text, place.end) ? ['ends'] : []),
  ];
  if (ends.length === 0) return undefined;
  const whole = text.slice(widen(text, place.start, -1), widen(text, place.end, 1)).replace(/\s+/g, ' ');
  return `The quote ${ends.join(' and ')} in the middle of a word. Write quote: ${JSON.stringify(whole)}.`;
}

const SPACED =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}]$/u;
const isWord = (sign: string | undefined) => sign !== undefined && SPACED.test(sign);
const isDigit = (sign: string | undefined) => sign !== undefined && /^\d$/.test(sign);

/** True where a place stands between two letters, or within a number with its point or commas. */
function isInside(text: string, at: number): boolean {
  const [before, next] = [text[at - 1], text[at]];
  if (isWord(before) && isWord(next)) return true;
  const separates = (sign: string | undefined) => sign === '.' || sign === ',';
  return (
    (isDigit(before) && separates(next) && isDigit(text[at + 1])) ||
    (isDigit(next) && separates(before) && isDigit(text[at - 2]))
  );
}

function widen(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (isInside(text, at)) at += step;
  return at;
}
