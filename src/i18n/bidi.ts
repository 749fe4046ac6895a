import { memoize } from '../model/memoize.ts';

/** Scripts that are written from right to left (ISO 15924; Unicode knows them by the same codes). */
const SCRIPTS = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];
const RIGHT_TO_LEFT = new RegExp(SCRIPTS.map((code) => `\\p{sc=${code}}`).join('|'), 'u');
const LEFT_TO_RIGHT = /\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{sc=Han}|\p{sc=Hangul}|\p{sc=Devanagari}/u;

export type Direction = 'ltr' | 'rtl';

/** Where lines of a language begin, by the script that it is written in. */
export const directionOf = memoize(
  (lang): Direction => (SCRIPTS.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'),
);

/** The direction of the first letter of a text, as HTML’s `dir="auto"` finds it. */
export function directionOfText(text: string): Direction {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/**
 * A name as it stands in a line of a language: kept apart from what surrounds it where it is written the other way
 * round (Unicode UAX 9, isolates).
 */
export function isolated(name: string, lang: string): string {
  const other = directionOf(lang) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(name) ? `\u2068${name}\u2069` : name;
}

/** Digits and signs in a line of unknown direction, kept in that of their language: alone they have none. */
export const inOrder = (digits: string, lang: string): string =>
  directionOf(lang) === 'rtl' ? `\u2067${digits}\u2069` : digits;

/** "Microsoft → OpenAI": the arrow points where the line goes. */
export function towards(from: string | undefined, to: string | undefined, lang: string): string {
  const arrow = directionOf(lang) === 'rtl' ? ' ← ' : ' → ';
  return [from, to].flatMap((name) => (name === undefined ? [] : [isolated(name, lang)])).join(arrow);
}
