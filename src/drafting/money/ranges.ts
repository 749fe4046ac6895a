import { matchAt } from '../sticky.ts';
import { numberAt, type Sum, sumAt } from './amounts.ts';
import { digitsAt, type NumberRead, times } from './numbers.ts';

/** Two limits of one sum. */
export interface SumRange {
  start: number;
  end: number;
  min: number;
  max: number;
  unit: Sum['unit'];
}

const LEAD = /(between|from|anywhere (?:from|between))\s+(?:an?\s)?(?:about |around |roughly )?/iuy;
/** A tilde stands for a dash where East Asians write, and where they write English. */
const DASH = /(?:\s?[-‐‑–—−~～〜]\s?)/uy;
const TO = /\s(?:to|and)\s(?:about |as much as |as high as )?/iuy;
/** Sums that move: "rose from $3 billion to $4 billion" states two, not a range. */
const MOVES =
  /(?:ros|ris|rais|expan|exten|escalat|upgrad|downgrad|grew|grow|increas|jump|surg|soar|climb|gain|up|doubl|tripl|widen|swell|swoll|advanc|fell|fall|drop|declin|decreas|cut|lower|slash|reduc|slip|slid|plung|tumbl|down|narrow|shr[aiu]nk|chang|went|go(?:es|ing)?|mov|rebound|revis|adjust|compar|boost|lift|trim|improv|slow)\w*\b[^.;]{0,50}$/iu;
/** What follows a number that is no sum: "$5 to 7-year", "$5 to 7 days". */
const NO_MONEY = /-\p{L}|\s?(?:days?|years?|months?|times|people)\b/uy;

/** A range that starts at a place, with "between" or "from" where it has one. */
export function rangeAt(text: string, at: number): SumRange | undefined {
  const lead = matchAt(LEAD, text, at);
  const word = lead?.[1]?.toLowerCase() ?? '';
  const from = at + (lead?.[0].length ?? 0);
  const joined = lead === null;
  const first = sumAt(text, from, joined) ?? numberAt(text, from, joined);
  if (first === undefined) return undefined;
  const separator = separatorAt(text, first.end, word);
  if (separator === undefined) return undefined;
  const second = secondAt(text, separator.end, first, separator.dash);
  if (second === undefined || (isYear(first) && isYear(second))) return undefined;
  const limits = limitsOf(first, second);
  if (limits === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 80), at);
  if (!separator.dash && !isSpread(before, word, first)) return undefined;
  return { start: at, end: second.end, ...limits };
}

type Limit = Sum | NumberRead;
const isSum = (limit: Limit): limit is Sum => 'unit' in limit;

/** "between 2019 and 2021 dollars fell". */
const isYear = (limit: Limit) =>
  !(isSum(limit) && limit.before) &&
  numberOf(limit).digits &&
  !numberOf(limit).precise &&
  /^(?:19|20)\d\d$/.test(String(limit.value));

function separatorAt(text: string, at: number, lead: string): { end: number; dash: boolean } | undefined {
  const dash = lead === '' ? matchAt(DASH, text, at) : null;
  if (dash !== null) return { end: at + dash[0].length, dash: true };
  const word = matchAt(TO, text, at);
  if (word === null || (lead === '' && /^\sand/i.test(word[0]))) return undefined;
  return { end: at + word[0].length, dash: false };
}

/** The upper limit: a sum, or a bare number where the lower one has the currency ("$10-20", "$5 to 7 million"). */
function secondAt(text: string, at: number, first: Limit, dash: boolean): Limit | undefined {
  const second = sumAt(text, at);
  if (second !== undefined) return second;
  if (!isSum(first) || !first.before) return undefined;
  const bare = digitsAt(text, at);
  if (bare === undefined || matchAt(NO_MONEY, text, bare.end) !== null) return undefined;
  const isTight = dash && !/\s/.test(text.slice(first.end, at));
  return bare.scaled || (isTight && !first.number.scaled) ? bare : undefined;
}

/** Both ends in whole units. A magnitude said once holds for both where that is the only sensible reading. */
function limitsOf(first: Limit, second: Limit): Pick<SumRange, 'min' | 'max' | 'unit'> | undefined {
  const unit = isSum(second) ? second.unit : isSum(first) ? first.unit : undefined;
  if (unit === undefined || !agree(first, second)) return undefined;
  const units = (limit: Limit) => (isSum(limit) ? times(limit.value, 1 / unit.factor) : limit.value);
  const [low, high] = [units(first), units(second)];
  const factor = sharedFactor(numberOf(first), numberOf(second), high);
  const min = factor === undefined ? undefined : times(times(low, factor), unit.factor);
  const max = times(high, unit.factor);
  return min === undefined || min >= max ? undefined : { min, max, unit };
}

const numberOf = (limit: Limit): NumberRead => (isSum(limit) ? limit.number : limit);

function agree(first: Limit, second: Limit): boolean {
  if (!isSum(first) || !isSum(second)) return true;
  return first.unit.currency === second.unit.currency && first.unit.factor === second.unit.factor;
}

/** What to multiply the lower end with; nothing where the words can be read in two ways ("$500 to $2 million"). */
function sharedFactor(low: NumberRead, high: NumberRead, upper: number): number | undefined {
  const factor = high.factor === undefined ? undefined : times(upper, high.factor / high.value);
  if (low.scaled) return factor === 1 ? undefined : 1;
  if (factor === 1 || low.value >= 1000) return 1;
  return factor !== undefined && low.value < upper / factor ? factor : undefined;
}

/** "by 3 to 4 billion euros" is a range whatever moves; "rose $3 to $10" and "from $3 to $10" may be a move. */
const isSpread = (before: string, lead: string, first: Limit) =>
  lead === 'between' || lead.startsWith('anywhere') || (lead === '' && !isSum(first)) || !MOVES.test(before);
