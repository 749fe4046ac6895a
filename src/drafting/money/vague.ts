import { matchAt } from '../sticky.ts';
import type { Unit } from './currencies.ts';
import { times } from './numbers.ts';
import { suffixAt } from './units.ts';

/** "tens of billions", read literally: from ten to ninety-nine of them. */
export interface Vague {
  start: number;
  end: number;
  min: number;
  max: number;
  unit: Unit;
}

const TENS = /(tens|hundreds)\s+of\s+(thousands|millions|billions|trillions)(?!\p{L})/iuy;
const HALF = /half\s+a\s+(billion|trillion)(?!\p{L})/iuy;
const OF = /\s+of\s+(?:\p{L}+\s+)?/uy;
const FACTORS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
/** What is spent or owed in such numbers is money, even where no currency is said. */
const SPENDING =
  /\b(?:invest|spen[dt]|cost|pay|paid|rais|worth|valu|fund|financ|borrow|lend|lent|debt|bail|pledg|commit|los[est]|earn|profit|revenue|sales|sav|budget|pump|pour|inject|bid|deal|ow(?:e|ing)|market cap|capital)\w*/iu;
const GOES_ON =
  /\s+(?:of\s+)?(?!(?:in|into|on|for|to|from|by|over|a|per|and|or|at|with|but|as|since|this|last|each|more|that|if|when|through|annually)\b)\p{L}/uy;

/** "tens of billions (of dollars)". Without a currency only where the sentence is about money. */
export function vagueAt(text: string, at: number): Vague | undefined {
  const match = matchAt(TENS, text, at);
  if (match === null) return undefined;
  const [count, scale] = [
    match[1]?.toLowerCase() === 'tens' ? 10 : 100,
    match[2]?.toLowerCase().slice(0, -1) ?? '',
  ];
  const limits = { min: times(count, FACTORS[scale] ?? 1), max: times(count * 10 - 1, FACTORS[scale] ?? 1) };
  const found = unitAfter(text, at, at + match[0].length, scale);
  return found && { start: at, ...found, ...limits };
}

/** "half a billion" without a currency. */
export function bareHalfAt(
  text: string,
  at: number,
): { start: number; end: number; value: number; unit: Unit } | undefined {
  const match = matchAt(HALF, text, at);
  if (match === null) return undefined;
  const found = impliedAfter(text, at, at + match[0].length);
  return found && { start: at, ...found, value: times(0.5, FACTORS[match[1]?.toLowerCase() ?? ''] ?? 1) };
}

type Found = { end: number; unit: Unit };

function unitAfter(text: string, start: number, end: number, scale: string): Found | undefined {
  const of = matchAt(OF, text, end);
  if (of !== null) {
    const at = end + (/\s+of\s+/u.exec(of[0])?.[0].length ?? 0);
    const number = { value: 1, end: at, scaled: true, factor: 1, digits: false, precise: true };
    const named = suffixAt(text, number);
    return named && { end: named.end, unit: named.unit };
  }
  return scale === 'billion' || scale === 'trillion' ? impliedAfter(text, start, end) : undefined;
}

function impliedAfter(text: string, start: number, end: number): Found | undefined {
  const sentence =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? '';
  if (!SPENDING.test(sentence) || matchAt(GOES_ON, text, end) !== null) return undefined;
  return { end, unit: { currency: 'USD', factor: 1, assumed: true } };
}
