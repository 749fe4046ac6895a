import { overlap, type Range } from '../../anchoring/locate.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { isReadAsEnglish, numberStyleOf } from '../language.ts';
import { matchAt } from '../sticky.ts';
import { type Sum, sumAt } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { findContinental, isContinental } from './continental.ts';
import { rangeAt } from './ranges.ts';
import { signed } from './signs.ts';
import { isPartRead } from './unread.ts';
import { bareHalfAt, vagueAt } from './vague.ts';
import { NUMBER_WORD } from './words.ts';

/** A sum of money that a text states. */
export interface Money extends Range {
  /** The words with those that limit it: "more than $14 billion" where the sum is "$14 billion". */
  phrase: Range;
  bound: Bound;
  /** ISO 4217; none where the words do not say which currency it is. */
  currency: string | undefined;
  /** True where the country was not said and the most likely was taken. */
  assumed: boolean;
  /** Hundredths as written, for cents and pence: 0.01; otherwise 1. */
  factor: number;
  /** Whole units of the currency, below zero where a minus sign stands before it; none for a range. */
  value?: number;
  min?: number;
  max?: number;
  /** A minus sign or brackets are around it: the words may mean a sum below zero, and the writer knows. */
  isSigned?: true;
}

/** Where a sum can start: a word, a number or a sign that no word runs into. */
const START = /(?<![\p{L}\p{N}_@#^])(?:\p{L}|\d|\p{Sc}|\.(?=\d))|(?<=[\p{L}])\p{Sc}/gu;
/**
 * A letter that a sum can start with: of a number in words, of what leads to one, or of a currency that stands before digits.
 * Few words of a text do, and all else takes longer.
 */
const IN_LETTERS = new RegExp(
  `${NUMBER_WORD}|(?:between|from|anywhere|tens|hundreds)(?!\\p{L})|\\p{L}[\\p{L}\\s.-]{0,24}[$\\d]`,
  'iuy',
);
/** A number is not taken up in its middle: "1.500,50", "7/10 dollars", "5 000 euros", nor apart from its sign. */
const MID_NUMBER = /(?:\d[.,:/'’-]|\p{Sc}\s?)$/u;
const MID_THOUSANDS = /\d\s$/u;

/**
 * Every sum of money in a text, in order, none inside another. What can be read in two ways is left out.
 * @param lang BCP 47, where it is known: “€20,000” is twenty thousand in English, and twenty in German and French
 */
export function findMoney(text: string, lang?: string): Money[] {
  const english = findEnglish(text).filter((sum) => !isForeign(lang) || isPlain(sum, text));
  const style = numberStyleOf(lang ?? '') ?? (isContinental(text) ? 'continental' : 'english');
  if (style === 'english') return english;
  const own = findContinental(text);
  const others = english.filter(
    (sum) =>
      !/\d[.,]\d/u.test(text.slice(sum.phrase.start, sum.phrase.end)) &&
      !own.some((one) => overlap(one, sum)),
  );
  return [...own, ...others].toSorted((a, b) => a.start - b.start);
}

/** A language that is known, and whose sums are not. */
const isForeign = (lang = 'und') => !isReadAsEnglish(lang) && numberStyleOf(lang) === undefined;
/** Its numbers may have a point where English has a comma, and its magnitudes look like any word: "$2.500 millones". */
const isPlain = ({ start, end }: Money, text: string) =>
  !/\d\.\d{3}(?!\d)/u.test(text.slice(start, end)) && !/^\s\p{L}/u.test(text.slice(end, end + 2));

function findEnglish(text: string): Money[] {
  const found: Money[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < from || isMidNumber(text, index) || !canStart(text, index)) continue;
    const money = moneyAt(text, index);
    if (money === undefined) continue;
    found.push(money);
    from = money.end;
  }
  return found;
}

const canStart = (text: string, at: number) =>
  !/\p{L}/u.test(text.charAt(at)) || matchAt(IN_LETTERS, text, at) !== null;

function isMidNumber(text: string, at: number): boolean {
  if (!/\d/.test(text[at] ?? '')) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  return (
    MID_NUMBER.test(before) || (MID_THOUSANDS.test(before) && /^\d{3}(?!\d)/.test(text.slice(at, at + 4)))
  );
}

function moneyAt(text: string, at: number): Money | undefined {
  const sum = rangeAt(text, at) ?? vagueAt(text, at) ?? sumAt(text, at) ?? bareHalfAt(text, at);
  if (sum === undefined) return undefined;
  const { start, end, unit } = sum;
  const { bound, ...phrase } = boundOf(text, start, end);
  if ('min' in sum)
    return isPartRead(text, start, end, sum.max >= 1000)
      ? undefined
      : { start, end, phrase, bound: 'range', min: sum.min, max: sum.max, ...unit };
  const { value } = sum;
  if (isPartRead(text, start, end, value >= 1000)) return undefined;
  if (value <= 0 || isUnfinished(text, sum)) return undefined;
  return signed(text, { start, end, phrase, bound, value, ...unit });
}

/** "$20-odd million", "from $10 to $20 million", "($20) million", "$20 (£15) million": a magnitude that follows may belong to this sum as well. */
const MAGNITUDE_AHEAD =
  /(?:\)|\s\([^()\n]{1,30}\))?[\s-]{1,2}(?:(?:odd|some|something|plus|ish|or so|or more|a few|several)[\s-]{1,2})?(?:hundred|thousand|million|billion|trillion)s?(?!\p{L})|\s(?:to|or|and)\s(?:[\p{L}.]{0,3}\p{Sc}\s?)?\d[\d.,]*[\s-]?(?:thousand|million|billion|trillion|[mbk]n?)(?!\p{L})/iuy;

const isUnfinished = (text: string, { end, value }: Pick<Sum, 'end' | 'value'>) =>
  value < 1000 && matchAt(MAGNITUDE_AHEAD, text, end) !== null;
