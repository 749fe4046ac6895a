import { anyOf, matchAt } from '../sticky.ts';
import { ABBREVIATIONS, CODES, dollar, SIGNS, type Unit, unit as unitOf, WORDLIKE } from './currencies.ts';
import { NOUNS } from './nouns.ts';
import { type NumberRead, times } from './numbers.ts';

/** A currency read at a place of the text. */
export interface UnitRead {
  unit: Unit;
  end: number;
  /** 1,000,000 for "MUSD", a million in the code itself. */
  factor: number;
  /** A magnitude may still follow, as in "75 USD million". */
  code: boolean;
}

const COUNTRIES =
  '(?:US|AU|CAD?|HKD?|NZD?|SGD?|NTD?|Mex|MXN?|USD|AUD|TWD|BRL|Can|EC|TT) ?(?=\\$)|[ACSRJZ](?=\\$)|u\\.s\\.? ?(?=\\$)|u \\. s \\. (?=\\$)|c (?=\\$)';
const DOLLAR = new RegExp(`(?<!\\p{L})(${COUNTRIES})?\\$`, 'iuy');
const SIGN = new RegExp(`(?:${anyOf([...SIGNS.keys()].filter((sign) => sign !== '$'))})`, 'uy');
const ABBREVIATION = new RegExp(`(?:${anyOf(ABBREVIATIONS.keys())})(?![\\p{L}])`, 'uy');
const LOWER_CODE =
  /(?:usd|eur|gbp|jpy|chf|cad|aud|nzd|hkd|inr|cny|rmb|sek|nok|dkk|btc|dlrs?|rs\.?|rm)(?![\p{L}])/uy;
const CODE = /([MKk])?([A-Z]{3})(?![\p{L}])/uy;
const WHOLE_WORD = /(dollars?|ringgits?|rupees?|(?:malaysian?|mex)[ -]ringgits?|yuan|renminbi)(?!\p{L})/iuy;

/** A currency that stands before its number: "$", "US$", "EUR", "Rs", "dlrs". */
export const prefixAt = (text: string, at: number): UnitRead | undefined =>
  dollarAt(text, at, isPronoun) ??
  signAt(text, at) ??
  abbreviationAt(text, at) ??
  codeAt(text, at) ??
  wordBefore(text, at);

function dollarAt(text: string, at: number, isOther: typeof isPronoun = () => false): UnitRead | undefined {
  const match = matchAt(DOLLAR, text, at);
  if (match === null || isOther(match[1] ?? '', text, at)) return undefined;
  return { unit: dollar(match[1] ?? ''), end: at + match[0].length, factor: 1, code: false };
}

/** "give us $5": the word, not the country. Text that is cut into tokens in lower case writes "us $ 5" for both. */
const isPronoun = (country: string, text: string, at: number) =>
  country === 'us ' && !/^us \$ /.test(text.slice(at, at + 5));

function signAt(text: string, at: number): UnitRead | undefined {
  const match = matchAt(SIGN, text, at);
  const unit = SIGNS.get(match?.[0] ?? (text[at] === '$' ? '$' : ''));
  return unit && { unit, end: at + (match?.[0].length ?? 1), factor: 1, code: false };
}

function abbreviationAt(text: string, at: number): UnitRead | undefined {
  const match = matchAt(ABBREVIATION, text, at);
  const unit = ABBREVIATIONS.get(match?.[0] ?? '');
  return unit && { unit, end: at + (match?.[0].length ?? 0), factor: 1, code: true };
}

/** The first of those that differ in their capitals alone counts. */
const BY_CODE = new Map([...ABBREVIATIONS].toReversed().map(([name, unit]) => [name.toUpperCase(), unit]));

function codeAt(text: string, at: number): UnitRead | undefined {
  const lower = matchAt(LOWER_CODE, text, at);
  const match = matchAt(CODE, text, at);
  const written = match?.[2] ?? lower?.[0].toUpperCase() ?? '';
  const unit = BY_CODE.get(written);
  const end = at + (match ?? lower ?? [''])[0].length;
  if (unit !== undefined) return { unit, end, factor: 1, code: true };
  if (!CODES.has(written)) return undefined;
  const factor = match?.[1] === 'M' ? 1e6 : match?.[1] === undefined ? 1 : 1e3;
  return { unit: unitOf(written), end, factor, code: true };
}

function wordBefore(text: string, at: number): UnitRead | undefined {
  const named = matchAt(WHOLE_WORD, text, at) === null ? undefined : wordAt(text, at);
  return named && { ...named, code: true };
}

const PATTERNS = NOUNS.flatMap(({ noun, unit, countries, ordinary = false }) => [
  ...countries.map(([adjective, currency]) => ({
    pattern: new RegExp(`(?:${adjective})[ -]?(?:${noun})(?!\\p{L})`, 'iuy'),
    unit: { ...unit, currency, assumed: false },
    ordinary: false,
  })),
  { pattern: new RegExp(`(?:${noun})(?!\\p{L})`, 'iuy'), unit, ordinary },
]);

interface WordRead extends UnitRead {
  ordinary: boolean;
}

function wordAt(text: string, at: number): WordRead | undefined {
  for (const { pattern, unit, ordinary } of PATTERNS) {
    const match = matchAt(pattern, text, at);
    if (match !== null) return { unit, end: at + match[0].length, factor: 1, code: false, ordinary };
  }
  return undefined;
}

/** A currency that stands after its number: "dollars", "10 €", "20 Swiss francs", "75 USD". */
export function suffixAt(text: string, number: NumberRead): UnitRead | undefined {
  const gap = matchAt(/[\s-]{0,2}/uy, text, number.end)?.[0].length ?? 0;
  const at = number.end + gap;
  const word = wordAt(text, at);
  if (word !== undefined) return isMoney(text, word, number) ? word : undefined;
  if (startsNextAmount(text, at, gap)) return undefined;
  return dollarAt(text, at) ?? signAt(text, at) ?? codeAfter(text, at, number);
}

function codeAfter(text: string, at: number, number: NumberRead): UnitRead | undefined {
  const code = abbreviationAt(text, at) ?? codeAt(text, at);
  const isWord = WORDLIKE.has(code?.unit.currency ?? '');
  return isWord && !number.precise ? undefined : code;
}

/** "in 1989 $5 million": the sign belongs to what follows it. */
const startsNextAmount = (text: string, at: number, gap: number) =>
  matchAt(/(?:[A-Za-z]{0,3}[\p{Sc}]|[A-Z]{3}|Rs\.?)\s?\d/uy, text, at) !== null &&
  (gap > 0 || !/[A-Z]{3} /.test(text.slice(at, at + 4))) &&
  !/^[A-Z]{3}\s\d/.test(text.slice(at, at + 5));

const THINGS =
  /\s(?:of|worth)\s(?!(?:debts?|assets|revenues?|sales|bonds|cash|loans?|capital|investments?|savings|funding|damages|profits?|costs?|new|public|taxpayer|taxpayers|state|government|aid|equity|stock|shares|goods|business|exports|imports|losses|spending|borrowing|credit|tax)\b)/iuy;
const WEIGHT =
  /(?:weigh\w*|lost|los(?:e|ing)|gain(?:ed|ing)?|shed|heavier|lighter|lift\w*)\s(?:\w+\s){0,3}$/iu;

const OF_A_YEAR = /(?:\bin|constant|real|per)\s\S*\s?$/iu;
const NO_NOUN_BEFORE = /^\s(?:the|an?|their|his|her|its|in|by|gold)\b/i;

/** Leaves out the pounds of a scale, constant dollars of a year, and words that only look like money. */
function isMoney(text: string, { end, unit, ordinary }: WordRead, number: NumberRead): boolean {
  const before = (reach: number) => text.slice(Math.max(0, end - reach), end);
  const isYear = number.digits && !number.precise && number.value >= 1800 && number.value < 2100;
  if (isYear && OF_A_YEAR.test(before(24).replace(/\d{4}\D*$/, ''))) return false;
  if (ordinary && (!number.precise || NO_NOUN_BEFORE.test(text.slice(end, end + 8)))) return false;
  if (unit.currency !== 'GBP' || unit.factor !== 1 || !unit.assumed) return true;
  return matchAt(THINGS, text, end) === null && !WEIGHT.test(before(60).replace(/\S+\s\S+$/, ''));
}

/** The sum in whole units of the currency. */
export const sum = ({ value }: NumberRead, { unit, factor }: UnitRead): number =>
  times(times(value, factor), unit.factor);
