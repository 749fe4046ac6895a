import { ARABIC_BEFORE, HEBREW_BEFORE, JOINED, UNSPACED } from '../model/scripts.ts';
import type { Range } from './locate.ts';

/*
 * Where words begin and end, script by script. Where there are spaces, letters on both sides show that a place is within
 * a word; but Hebrew and Arabic write “and”, “that”, “the” together with the next word, and Korean its particles with
 * the one before. Han, Kana, Thai and their like have no sign of it at all: a dictionary tells.
 */

/** What Arabic writes after a word: the pronouns. */
const ARABIC_AFTER = '(?:هما|كما|هم|هن|ها|كم|كن|نا|ني|ه|ك|ي)';
const HEBREW_AFTER = '(?:יהם|יהן|ינו|יכם|יה|יו|נו|כם|הם|הן|ו|ה|י|ך|ם)';

/** Korean particles, the copula, and what is said of people and companies: one or several follow a word. */
const KOREAN_AFTER = `(?:${'에서 에게 에 께서 께 한테 으로 로 은 는 이 가 을 를 의 와 과 이랑 랑 도 만 까지 부터 마저 조차 처럼 보다 이나 나 이란 란 이라고 라고 이라는 라는 이라 이며 며 이고 고 이다 다 이었다 였다 입니다 이자 인 측 사 씨 님 들 등'.split(' ').join('|')})+`;

/** Vowels that Thai and Lao write after the sign that they belong to. */
const VOWEL_AFTER = String.raw`[\u0E30-\u0E3A\u0E45-\u0E4E\u0EB0-\u0EBC\u0EC8-\u0ECE]`;

const WORD = String.raw`\p{L}\p{M}\p{N}`;

/** For patterns with the flag `v`: what follows may begin a word. */
export const STARTS = [
  String.raw`(?:(?=[${UNSPACED}])(?<!\p{Logical_Order_Exception})`,
  String.raw`(?=\p{Script=Hebrew})(?<=(?<![${WORD}])(?:${HEBREW_BEFORE})?)`,
  String.raw`(?=\p{Script=Arabic})(?<=(?<![${WORD}])${ARABIC_BEFORE}?)`,
  String.raw`(?=\p{Script=Hangul})(?<![[${WORD}]--[${UNSPACED}]])`,
  `(?![${JOINED}])(?<![[${WORD}]--[${JOINED}]]))`,
].join('|');

/** For patterns with the flag `v`: what stands before may end a word. */
export const ENDS = [
  String.raw`(?!\p{M})(?:(?=[${UNSPACED}])(?!${VOWEL_AFTER})`,
  `(?<=[${UNSPACED}])(?!${VOWEL_AFTER})`,
  String.raw`(?=${KOREAN_AFTER}(?!\p{Script=Hangul}))`,
  `(?![${WORD}]))`,
].join('|');

const IS_UNSPACED = new RegExp(`^[${UNSPACED}]$`, 'v');
const isUnspaced = (sign: string) => IS_UNSPACED.test(sign);
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });

/** In UTF-16 units: how much of a text without spaces is read on either side. */
const REACH = 60;

/**
 * False where a dictionary parts the text otherwise: 京都 in 東京都. Words that it does not know, as most names are, stand
 * wherever their signs do. Texts with spaces are judged by `STARTS` and `ENDS` alone.
 */
export function isWordOf(text: string, { start, end }: Range): boolean {
  const [first, last] = [signAt(text, start), signBefore(text, end)];
  const joined = {
    start: isUnspaced(first) && isUnspaced(signBefore(text, start)),
    end: isUnspaced(last) && isUnspaced(signAt(text, end)),
  };
  if (!joined.start && !joined.end) return true;
  if (!isKnown(text.slice(start, end))) return true;
  const from = joined.start ? start - runLength(text.slice(Math.max(0, start - REACH), start), -1) : start;
  const to = joined.end ? end + runLength(text.slice(end, end + REACH), 1) : end;
  const edges = new Set([to, ...partsOf(text.slice(from, to)).map(({ index }) => from + index)]);
  return edges.has(start) && edges.has(end);
}

/** Whether a dictionary has a word: twice in a row it is two. Kana that it does not know are one word for as long as they go on. */
function isKnown(word: string): boolean {
  const isWhole = partsOf(word).length === 1;
  return isWhole && (KATAKANA.test(word) || partsOf(word + word).some(({ index }) => index === word.length));
}

const KATAKANA = /^[\p{Script=Katakana}\u30FC]+$/u;

const partsOf = (text: string) => [...dictionary.segment(text)];

const RUNS = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}]*`, 'gv');

/** Where words begin in a text without spaces, or one in which there are such runs; nothing where there are none. */
export function wordStarts(text: string): number[] {
  const runs = [...text.matchAll(RUNS)];
  if (runs.length === 0) return [];
  const inside = runs.flatMap(({ 0: run, index }) => partsOf(run).map((word) => index + word.index));
  const spaced = [...text.matchAll(/(?<=^| )\S/g)].map(({ index }) => index);
  return [...new Set([...inside, ...spaced])].sort((a, b) => a - b);
}

const RUN = { [-1]: new RegExp(`[${UNSPACED}\\p{M}]*$`, 'v'), 1: new RegExp(`^[${UNSPACED}\\p{M}]*`, 'v') };
const runLength = (text: string, side: -1 | 1): number => RUN[side].exec(text)?.[0].length ?? 0;

const signAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);

function signBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}

const SPACED = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}`;
const [SPACED_BEFORE, SPACED_AFTER] = [new RegExp(`[${SPACED}]$`, 'v'), new RegExp(`^[${SPACED}]`, 'v')];
const ATTACHED_BEFORE = new RegExp(`(?<![${WORD}])(?:${HEBREW_BEFORE}|${ARABIC_BEFORE})$`, 'v');
const ATTACHED_AFTER = new RegExp(`^(?:${ARABIC_AFTER}|${HEBREW_AFTER})(?![${WORD}])`, 'v');

/** True where a place stands between two letters of a word; not where what is written together with one begins or ends there. */
export function isWithinWord(text: string, at: number, side: 'start' | 'end'): boolean {
  const [before, after] = [text.slice(Math.max(0, at - REACH), at), text.slice(at, at + REACH)];
  if (!SPACED_BEFORE.test(before) || !SPACED_AFTER.test(after)) return false;
  return side === 'start' ? !ATTACHED_BEFORE.test(before) : !ATTACHED_AFTER.test(after);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PLAIN_BESIDE = /^[\t -\u02FF]?[\t -\u02FF]?$/;

/** True where a place stands between two signs as readers see them: not between 👍 and its colour. */
export function isBetweenSigns(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || PLAIN_BESIDE.test(text.slice(at - 1, at + 1))) return true;
  const from = lineStart(text, at);
  return graphemes.segment(text.slice(from, at + REACH)).containing(at - from)?.index === at - from;
}

/** Where no sign can have begun any earlier: at the last space, or far enough. */
function lineStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at - 1) + 1;
  return Math.max(space, at - REACH);
}
