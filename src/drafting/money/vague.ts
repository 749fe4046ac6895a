import { matchAt } from '../sticky.ts';
import type { Sum } from './amounts.ts';
import { type Unit, unit } from './currencies.ts';
import { inWords, times } from './numbers.ts';
import type { SumRange } from './ranges.ts';
import { magnitudeOf } from './scales.ts';
import { suffixAt } from './units.ts';

const TENS = /(tens|hundreds)\s+of\s+(thousands|millions|billions|trillions)(?!\p{L})/iuy;
const HALF = /half\s+a\s+(billion|trillion)(?!\p{L})/iuy;
const OF = /\s+of\s+(?:\p{L}+\s+)?/uy;
/** What is spent or owed in such numbers is money, even where no currency is said. */
const SPENDING =
  /\b(?:invest|spen[dt]|cost|pay|paid|rais|worth|valu|fund|financ|borrow|lend|lent|debt|bail|pledg|commit|los[est]|earn|profit|revenue|sales|sav|budget|pump|pour|inject|bid|deal|ow(?:e|ing)|market cap|capital)\w*/iu;
const GOES_ON =
  /\s+(?:of\s+)?(?!(?:in|into|on|for|to|from|by|over|a|per|and|or|at|with|but|as|since|this|last|each|more|that|if|when|through|annually)\b)\p{L}/uy;

/**
 * "tens of billions (of dollars)", read literally: from ten to ninety-nine of them.
 * Without a currency only where the sentence is about money.
 */
export function vagueAt(text: string, at: number): SumRange | undefined {
  const match = matchAt(TENS, text, at);
  if (match === null) return undefined;
  const count = match[1]?.toLowerCase() === 'tens' ? 10 : 100;
  const scale = magnitudeOf(match[2]) ?? 1;
  const found = unitAfter(text, at, at + match[0].length, scale);
  return found && { start: at, ...found, min: times(count, scale), max: times(count * 10 - 1, scale) };
}

/** "half a billion" without a currency. */
export function bareHalfAt(
  text: string,
  at: number,
): Pick<Sum, 'start' | 'end' | 'value' | 'unit'> | undefined {
  const match = matchAt(HALF, text, at);
  if (match === null) return undefined;
  const found = impliedAfter(text, at, at + match[0].length);
  return found && { start: at, ...found, value: times(0.5, magnitudeOf(match[1]) ?? 1) };
}

type Found = { end: number; unit: Unit };

function unitAfter(text: string, start: number, end: number, scale: number): Found | undefined {
  const of = matchAt(OF, text, end);
  if (of !== null) {
    const at = end + (/\s+of\s+/u.exec(of[0])?.[0].length ?? 0);
    const named = suffixAt(text, inWords(1, at, scale));
    return named && { end: named.end, unit: named.unit };
  }
  return scale >= 1e9 ? impliedAfter(text, start, end) : undefined;
}

function impliedAfter(text: string, start: number, end: number): Found | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  const sentence = before.split(/[.!?]\s/u).at(-1) ?? '';
  if (!SPENDING.test(sentence) || matchAt(GOES_ON, text, end) !== null) return undefined;
  return { end, unit: unit('USD', true) };
}
