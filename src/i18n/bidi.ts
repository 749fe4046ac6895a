import { directionOf } from './voice.ts';

const RIGHT_TO_LEFT =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/u;
const LEFT_TO_RIGHT = /\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}|\p{sc=Han}|\p{sc=Hangul}|\p{sc=Devanagari}/u;

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
