import type { Range } from '../../anchoring/locate.ts';
import type { Bound } from '../../model/vocabulary.ts';
import type { NumberStyle } from '../language.ts';
import { boundOf } from '../money/bounds.ts';
import { continentalBound, continentalNumberAt } from '../money/continental.ts';
import { times } from '../money/numbers.ts';
import { scaleAt } from '../money/scales.ts';
import { wordsAt } from '../money/words.ts';
import { matchAt } from '../sticky.ts';
import { unitPattern } from './units.ts';

/** So many of something that is no money, as a text states it. */
export interface Quantity extends Range {
  /** The words with those that limit it: "more than 4,000 jobs". */
  phrase: Range;
  bound: Bound;
  /** As the schema of amounts names it: `gigawatt`. */
  unit: string;
  value?: number;
  min?: number;
  max?: number;
}

/** Where a number can start; not within a word, another number or a sum of money. */
const START = /(?<![\p{L}\p{N}_@#\p{Sc}]|[\d\p{Sc}][.,:/’']|\p{Sc}\s)(?=[\p{L}\d])/gu;

/** Every quantity in one of these units, in order. Numbers that can be read in two ways are left out. */
export function findQuantities(text: string, units: readonly string[], style: NumberStyle): Quantity[] {
  const found: Quantity[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < from) continue;
    const quantity = quantityAt(text, index, units, style);
    if (quantity === undefined) continue;
    found.push(quantity);
    from = quantity.end;
  }
  return found;
}

interface NumberAt {
  value: number;
  end: number;
  /** The magnitude in it. */
  factor: number;
}

const RANGE = /\s?[-‐‑–—]\s?|\s(?:to|and|bis|und|à|et)\s/uy;
const LEAD = /(?:between|from|zwischen|von|entre|de)\s$/iu;
/** "seven per 100,000 people": what a rate is of; "one-to-two hundred" ends in a part of a range. */
const BASE = /(?:\b(?:per|je|pro|pour)\s|-to-)$/iu;
/** "rose from 10 to 20 percent" states two numbers, "between 10 and 20 percent" a range. */
const MOVE = /(?:from|von|de)\s$/iu;

function quantityAt(
  text: string,
  at: number,
  units: readonly string[],
  style: NumberStyle,
): Quantity | undefined {
  const first = numberAt(text, at, style);
  if (first === undefined || BASE.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  const single = unitAt(text, first.end, units);
  if (single !== undefined && isArticle(text.slice(at, single.end))) return undefined;
  if (single !== undefined) return quantity(text, at, single, { value: first.value }, style);
  const joint = matchAt(RANGE, text, first.end);
  if (joint === null) return undefined;
  const second = numberAt(text, first.end + joint[0].length, style);
  const unit = second && unitAt(text, second.end, units);
  if (second === undefined || unit === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 12), at);
  const isWordy = /\p{L}/u.test(joint[0]);
  if (MOVE.test(before) || (/and|und|et/u.test(joint[0]) && !LEAD.test(before))) return undefined;
  const min = first.factor === 1 ? times(first.value, second.factor) : first.value;
  if (min >= second.value) return undefined;
  const lead = isWordy ? (LEAD.exec(before)?.[0].length ?? 0) : 0;
  return quantity(text, at - lead, unit, { min, max: second.value }, style);
}

/** "einen Job suchen", "une personne", "the one person who": an article; "ein Prozent" is a figure. */
const isArticle = (words: string) =>
  /^(?:eine?[nmrs]?|une?|one(?=\s(?:person|job)))\s/iu.test(words) &&
  !/prozent|pour ?cent|watt/iu.test(words);

type Limits = { value: number } | { min: number; max: number };

const MINUS = /(?:^|[\s(])[-−–]$/u;

function quantity(
  text: string,
  start: number,
  { end, unit }: { end: number; unit: string },
  limits: Limits,
  style: NumberStyle,
): Quantity {
  if ('min' in limits) return { start, end, phrase: { start, end }, bound: 'range', unit, ...limits };
  const isBelow = MINUS.test(text.slice(Math.max(0, start - 2), start));
  const from = isBelow ? start - 1 : start;
  const { bound, ...phrase } =
    style === 'english' ? boundOf(text, from, end) : continentalBound(text, from, end);
  const value = isBelow ? -limits.value : limits.value;
  return { start: from, end, phrase, bound, unit, value };
}

function unitAt(
  text: string,
  at: number,
  units: readonly string[],
): { end: number; unit: string } | undefined {
  for (const unit of units) {
    const match = matchAt(unitPattern(unit), text, at);
    if (match !== null) return { end: at + match[0].length, unit };
  }
  return undefined;
}

const DIGITS = /(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+|\d+)(\.\d+)?(?![.,]?\d|[:/]\d)/uy;

function numberAt(text: string, at: number, style: NumberStyle): NumberAt | undefined {
  if (style === 'continental') return continentalNumberAt(text, at);
  const digits = matchAt(DIGITS, text, at);
  if (digits === null) {
    const words = wordsAt(text, at);
    return words && { value: words.value, end: words.end, factor: words.factor ?? 1 };
  }
  const end = at + digits[0].length;
  const scale = scaleAt(text, end);
  const factor = scale?.factor ?? 1;
  const number = Number(`${digits[1]?.replace(/\D/g, '')}${digits[2] ?? ''}`);
  return { value: times(number, factor), end: scale?.end ?? end, factor };
}
