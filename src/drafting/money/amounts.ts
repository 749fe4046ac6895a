import { matchAt } from '../sticky.ts';
import { type Unit, WORDLIKE } from './currencies.ts';
import { digitsAt, inWords, type NumberRead, times } from './numbers.ts';
import { scaleAt } from './scales.ts';
import { prefixAt, suffixAt, sum, type UnitRead } from './units.ts';
import { wordsAt } from './words.ts';

/** One sum of money as it stands in the text, without the words that bound it. */
export interface Sum {
  start: number;
  end: number;
  /** Whole units of the currency. */
  value: number;
  unit: Unit;
  number: NumberRead;
  /** The sign or code stands before the number. */
  before: boolean;
}

/** The number at a place, in digits or words. */
export const numberAt = (text: string, at: number, joined = true): NumberRead | undefined =>
  digitsAt(text, at) ?? wordsAt(text, at, joined);

/** The sum that starts at a place. */
export function sumAt(text: string, at: number, joined = true): Sum | undefined {
  const found = prefixed(text, at) ?? suffixed(text, at, joined) ?? single(text, at);
  return found && withCents(text, found);
}

function prefixed(text: string, at: number): Sum | undefined {
  const unit = prefixAt(text, at);
  if (unit === undefined) return undefined;
  const gap = matchAt(/\s?\$?\s{0,2}/uy, text, unit.end)?.[0] ?? '';
  const number = digitsAt(text, unit.end + gap.length);
  if (number === undefined || (isLoose(text, at, unit) && !number.precise)) return undefined;
  const end = afterRepeat(text, number, unit);
  return { start: at, end, value: sum(number, unit), unit: unit.unit, number, before: true };
}

/** "dollar 5" alone may be a rate, and "ALL 5" a word: such need a number that is clearly a sum. */
const isLoose = (text: string, at: number, { unit, end }: UnitRead) =>
  WORDLIKE.has(unit.currency ?? '') || /^(?:dollars?|rm|Yuan|yuan)$/.test(text.slice(at, end));

/** "$10 million dollars", "US$5m USD": the currency said twice belongs to the sum. */
function afterRepeat(text: string, number: NumberRead, { unit }: UnitRead): number {
  const again = suffixAt(text, number);
  const isSame =
    again !== undefined &&
    /^[\s-]?(?:dollars?|euros?|pounds?|yen|[A-Z]{3})$/iu.test(text.slice(number.end, again.end));
  return isSame && (again.unit.currency === unit.currency || unit.currency === undefined)
    ? again.end
    : number.end;
}

function suffixed(text: string, at: number, joined: boolean): Sum | undefined {
  const number = numberAt(text, at, joined);
  const unit = number && suffixAt(text, number);
  if (number === undefined || unit === undefined) return undefined;
  const scale = unit.code && !number.scaled ? scaleAt(text, unit.end, true) : undefined;
  const value = times(sum(number, unit), scale?.factor ?? 1);
  return { start: at, end: scale?.end ?? unit.end, value, unit: unit.unit, number, before: false };
}

const ONE =
  /an?[ -](?=(?:dollar|euro|pound|yen|penny|rupee|buck)(?:\s(?:and|a|per|or|each|more|less)\b|[.,;:!?)]|$))/iuy;

/** "a dollar" as a sum, not as in "a dollar store" or "50 cents a dollar". */
function single(text: string, at: number): Sum | undefined {
  const match = matchAt(ONE, text, at);
  if (match === null || /(?:cents?|pence|%|\d)\s?$/iu.test(text.slice(Math.max(0, at - 8), at)))
    return undefined;
  const number = inWords(1, at + match[0].length, 1);
  const unit = suffixAt(text, number);
  return (
    unit && { start: at, end: unit.end, value: sum(number, unit), unit: unit.unit, number, before: false }
  );
}

/** A number with a currency of its own, or one that runs into a word: "10 rmb 20 usd", "10 lira 11a". */
const isOwnSum = (text: string, at: number, end: number) =>
  suffixed(text, at, false) !== undefined || /^[\p{L}-]/u.test(text.slice(end, end + 1));

const MINOR = /(?:\s|,)?\s?(?:and\s)?(?=[\p{L}\d])/iuy;
const MINOR_UNIT = /[\s-]?(?:cents?|pence|pennies|penny|sens?|kopiykas?|kopecks?|[cp])(?!\p{L})/iuy;
const BARE_END = /(?=\s?(?:[.!?]?\s*$|[.!?]\s\p{Lu}))/uy;

/**
 * "3 dollars 50 cents", "thirteen dollars and forty-five"; a bare number only where the sentence ends with it.
 * Elsewhere "15 dollars 50" may or may not be one sum, and is left out.
 */
function withCents(text: string, whole: Sum): Sum | undefined {
  if (whole.number.scaled || !Number.isInteger(whole.value) || whole.unit.factor !== 1) return whole;
  const joint = matchAt(MINOR, text, whole.end);
  if (joint === null || joint[0] === '') return whole;
  const minor = numberAt(text, whole.end + joint[0].length);
  if (minor === undefined || minor.scaled || !Number.isInteger(minor.value) || minor.value > 99) return whole;
  const named = matchAt(MINOR_UNIT, text, minor.end);
  if (named === null && matchAt(BARE_END, text, minor.end) === null)
    return whole.before || joint[0].includes(',') || isOwnSum(text, whole.end + joint[0].length, minor.end)
      ? whole
      : undefined;
  if (named === null && joint[0].includes(',')) return whole;
  const end = minor.end + (named?.[0].length ?? 0);
  return { ...whole, end, value: times(whole.value + minor.value / 100, 1) };
}
