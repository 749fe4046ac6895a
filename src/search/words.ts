import { plainLetters } from '../model/plain-letters.ts';
import { ARABIC_BEFORE, HEBREW_BEFORE, UNSPACED } from '../model/scripts.ts';

/** White space as Unicode has it, and the space of no width. */
const SPACE = /[\s\u0085\u200B]+/;
const PLAIN = /^[a-z0-9]+$/;
const AROUND =
  /^[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+|[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+$/gu;
const CAPITAL_WITHIN = /.\p{Lu}/su;
/** Scripts that are searched sign by sign: those without spaces, and Korean, which has few of them and many compounds. */
const SIGN = String.raw`${UNSPACED}\p{Script=Hangul}`;
const HAS_SIGN = new RegExp(`[${SIGN}]`, 'u');
/** Such signs, one by one, and what stands between them. */
const SIGNS = new RegExp(`([${SIGN}][\\p{M}\uFF9E\uFF9F]*)|[^${SIGN}]+`, 'gu');

/** Whether a word is signs of such a script. */
export const isOfSigns = (word: string): boolean => HAS_SIGN.test(word);

/** A piece of a text as it is shown, with the words that it belongs to. */
export interface Token {
  text: string;
  /** Whether white space stands before it. */
  isSpaced: boolean;
  /** The word that begins here, if one does. */
  word: string | undefined;
  /** The word that began before, and ends here. */
  rest?: string | undefined;
}

/**
 * A text as what stands between its white space. Where that parts no words, each sign with the one after it is a word: where
 * words begin and end there, the build and browsers would not agree, and whoever looks for 產能 finds it in 擴大產能.
 */
export function* tokensIn(text: string): Generator<Token> {
  for (const chunk of text.split(SPACE)) {
    if (chunk === '') continue;
    if (!HAS_SIGN.test(chunk)) yield { text: chunk, isSpaced: true, word: chunk };
    else yield* signsIn(chunk);
  }
}

function* signsIn(chunk: string): Generator<Token> {
  const parts = [...chunk.matchAll(SIGNS)].map(({ 0: text, 1: sign }) => ({ text, sign }));
  let rest: string | undefined;
  for (const [at, { text, sign }] of parts.entries()) {
    const next = parts[at + 1]?.sign;
    const pair = sign !== undefined && next !== undefined ? sign + next : undefined;
    const word = sign === undefined || rest === undefined ? (pair ?? text) : pair;
    yield { text, isSpaced: at === 0, word, rest };
    rest = pair;
  }
}

/** A text as its words. */
export const wordsIn = (text: string): string[] =>
  HAS_SIGN.test(text)
    ? [...tokensIn(text)].flatMap(({ word }) => word ?? [])
    : text.split(SPACE).filter((word) => word !== '');

/**
 * A word as the index has it: without the punctuation around it, in small letters, and those as somebody types them who
 * has no others ("Łódź" is "lódź"; pagefind itself leaves accents out); but for words with capitals within, by which
 * pagefind tells their parts ("OpenAI"). Empty where it is nothing but punctuation.
 */
export function formOf(word: string): string {
  if (PLAIN.test(word)) return word;
  const form = word.replace(AROUND, '');
  return plainLetters(CAPITAL_WITHIN.test(form) ? form : form.toLowerCase());
}

const ATTACHED = new RegExp(`^(?:${HEBREW_BEFORE}|${ARABIC_BEFORE})$`, 'u');
const HAS_ATTACHED = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{M}]+$/u;
/** In letters: what Hebrew and Arabic write before a word is taken off where as many remain. */
const REMAINING = 3;
/** In letters: as many are written before a word at most. */
const MOST_ATTACHED = 4;

/**
 * The forms under which a word is found: in Hebrew and Arabic also without the “and”, “that”, “the” that are written
 * together with it, as שהחברה is asked for as חברה.
 */
export function formsOf(word: string): string[] {
  const form = formOf(word);
  if (!HAS_ATTACHED.test(form)) return [form];
  const letters = form.match(/\P{M}\p{M}*/gu) ?? [];
  const most = Math.min(MOST_ATTACHED, letters.length - REMAINING);
  const before = Array.from({ length: Math.max(0, most) }, (_, at) => letters.slice(0, at + 1).join(''));
  const taken = before.filter((one) => ATTACHED.test(one.replace(/\p{M}/gu, '')));
  return [form, ...taken.flatMap((one) => afterAttached(one, form.slice(one.length)))];
}

/** In “للجسر” the Arabic “for” and the article are one: الجسر stands in it as well. */
const afterAttached = (before: string, rest: string) =>
  before.endsWith('لل') ? [rest, `ال${rest}`] : [rest];

/**
 * What pagefind indexes of texts: the forms of their words in the order of the alphabet, each but once or a few times.
 * Where in a text a word stands is found in the browser; without it the index is a quarter as large, and a word stands
 * at about the same place in every list, which makes these numbers short.
 */
export function indexed(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of searchedIn(text)) {
      for (const form of formsOf(word)) if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  const forms = [...counts.keys()].sort();
  return forms.flatMap((form) => Array<string>(repeats(counts.get(form) ?? 1)).fill(form)).join(' ');
}

/** All words of a text by which it is found: where there are no spaces the last sign as well, for who looks for it alone. */
const searchedIn = (text: string): string[] =>
  HAS_SIGN.test(text) ? [...tokensIn(text)].map(({ text: sign, word }) => word ?? sign) : text.split(SPACE);

/** How often a word is told that a text has so often: enough to rank by, as its weight grows ever more slowly. */
const repeats = (count: number): number => 1 + Math.floor(Math.log2(count) / 2);

/** A text with the signs of such scripts in pairs, and nothing else changed but letters that nobody types. */
export const parted = (text: string): string =>
  plainLetters(HAS_SIGN.test(text) ? wordsIn(text).join(' ') : text);
