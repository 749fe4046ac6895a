import { matchAt } from '../sticky.ts';
import { type Scale, scaleAt } from './scales.ts';

/** A number as written, before any currency. */
export interface NumberRead {
  value: number;
  end: number;
  /** Written with a magnitude: "5 million", "two hundred thousand". */
  scaled: boolean;
  /** The magnitude, 1 where there is none; nothing where several are mixed, as in "two hundred thousand". */
  factor: number | undefined;
  /** Written in digits, in whole or in part. */
  digits: boolean;
  /** Written with thousands set apart, with decimals, or with a magnitude: no mere count or name. */
  precise: boolean;
}

/** A number that is written in words alone: a mere count where it has no magnitude (`factor` 1). */
export const inWords = (value: number, end: number, factor: number | undefined): NumberRead => ({
  value,
  end,
  factor,
  scaled: factor !== 1,
  digits: false,
  precise: factor !== 1,
});

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['half', 1 / 2],
  ['¼', 1 / 4],
  ['quarter', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
]);

/**
 * English digits: thousands by commas (or the Indian way, 12,34,567), by thin spaces or by apostrophes.
 * What could be read in two ways (1.500,50 or 1,5) does not match at all.
 * Text cut into tokens writes " , " and " . "; a tokenised point is read as one only before a magnitude.
 */
const DIGITS =
  /(\d{1,3}(?:,\d{3})+|\d{1,3}(?: , \d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00A0\u2009\u202F'’]\d{3})+|\d+)(?:\.(\d+)| \. (\d+)(?= ?(?:million|billion|trillion)))?(?![.,'’]?\d|\s?(?:%|percent\b|per cent\b|pct\b)|[:/]\d)/iuy;
const POINT_FIRST = /\.(\d+)(?![.,]?\d)/uy;
const VULGAR = /\s?([½¼¾⅓⅔⅛])/uy;
const SLASHED = /[ -](\d)\s?\/\s?(2|3|4|5|8|16)(?![\d/])/uy;
const AND_A_HALF = /[ -]and[ -]a[ -](half|quarter)(?!\p{L})/iuy;

/** Digits at a place, with fraction and magnitude. */
export function digitsAt(text: string, at: number): NumberRead | undefined {
  const match = matchAt(DIGITS, text, at) ?? matchAt(POINT_FIRST, text, at);
  if (match === null) return undefined;
  const whole = match[0].startsWith('.') ? match[0] : plainDigits(match);
  const fraction = fractionAt(text, at + match[0].length);
  const scales = scalesAt(text, fraction?.end ?? at + match[0].length);
  const trailing = matchAt(AND_A_HALF, text, scales.end);
  const half = FRACTIONS.get(trailing?.[1]?.toLowerCase() ?? '') ?? 0;
  return {
    value: times(Number(whole) + (fraction?.value ?? 0) + half, scales.factor),
    end: scales.end + (trailing?.[0].length ?? 0),
    scaled: scales.factor > 1,
    factor: scales.factor,
    digits: true,
    precise: scales.factor > 1 || /[.,]/.test(match[0]),
  };
}

const plainDigits = ([, whole = '', decimals, spaced]: RegExpExecArray) =>
  `${whole.replace(/\D/g, '')}.${decimals ?? spaced ?? '0'}`;

function fractionAt(text: string, at: number): { value: number; end: number } | undefined {
  const match = matchAt(VULGAR, text, at) ?? matchAt(SLASHED, text, at) ?? matchAt(AND_A_HALF, text, at);
  if (match === null) return undefined;
  const value = FRACTIONS.get(match[1]?.toLowerCase() ?? '') ?? Number(match[1]) / Number(match[2]);
  return { value, end: at + match[0].length };
}

/** Magnitudes one after another: "hundred thousand", "thousand million". */
function scalesAt(text: string, at: number): { factor: number; end: number } {
  let [factor, end] = [1, at];
  for (let scale = scaleAt(text, end); scale !== undefined; scale = nextScale(text, scale)) {
    factor *= scale.factor;
    end = scale.end;
  }
  return { factor, end };
}

const nextScale = (text: string, { end, word }: Scale) => (word ? scaleAt(text, end, true) : undefined);

/** Multiplies without the dust of binary fractions: 48.2 million is 48200000. */
export const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));
