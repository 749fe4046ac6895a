import { matchAt } from '../sticky.ts';

/**
 * A word, a sign or a group of digits after a sum that is not understood and may be part of it: "$5 mil", "¥3億",
 * "€1 500 000", "$5-to-7-billion", "₹5 crore 20 lakh", "$3, $4 or $5 billion".
 */
const AFTER =
  /\s?(?:mil|mill|bil|bio|mia|mrd|mdr|mld|mds?|milliards?|milliarden?|miljard|tsd|thou|grand|quadrillion|quintillion|zillion|gazillion|lakhs?|crores?|cr)(?![\p{L}\d])|\s?[LK](?![\p{L}\d'’])|\s?[億万萬兆千]|e\d|(?<=\p{Sc}\s?\d{1,3})\s\d{3}(?![\d%])|-to-\p{Sc}?\d|-\s(?:to|or|and)\s\p{Sc}?\d|\s\d+\s(?:lakhs?|crores?|thousand|million)(?!\p{L})|(?:,\s\p{Sc}?\d[\d.]*)*,?\s(?:or|to)\s\p{Sc}?\d[\d.]*[\s-](?:thousand|million|billion|trillion)(?!\p{L})/iuy;
/**
 * What is written on to a sum ("₩5조", "$5x", "$2x10^9"), a power of ten behind it, and a word of another script, which may be
 * a magnitude ("₹5 करोड़").
 */
const WRITTEN_ON = /[\p{L}\p{N}\p{M}^]|\s?[x×·*]\s?10(?!\d)|\s(?!\p{Script=Latin})\p{L}/iuy;
/** Magnitudes in full that only some countries know, and any that another script runs into: "$5 billionを". */
const LONG_SCALE =
  /\s?(?:tril|trl|tln|trillion(?:en|s)?|billiard(?:en|e|s)?|brd)\.?(?!\p{L})|\s?(?:thousand|[mb]illion|trillion)(?!\p{Script=Latin})\p{L}/iuy;
/** "$3+ billion": the bound parts the number from its magnitude. */
const PARTED = /\+\s?(?:thousand|million|billion|trillion|[mb]n?)(?!\p{L})/iuy;
/** "$1.2bn AUD": dollars of another country than the sign is taken for. */
const OTHER_CODE = /\s?(?:AUD|CAD|NZD|HKD|SGD|TWD|MXN|BRL|JMD)(?!\p{L})/uy;
/** What stands before words that are only the end of a sum: "a billion or", "two-thirds of", "1 million", "five-to-". */
const BEFORE =
  /(?:thousand|million|billion|trillion)\s(?:or\s)?$|(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\sof\s$|[\p{L}\d]-(?:to|or)-$/iu;
/** "€1.500": fifteen hundred where the euro is at home, and one and a half elsewhere. */
const POINTED = /^(?:€|EUR|CHF)\s?\d{1,3}\.\d{3}$|^\d{1,3}\.\d{3}\s?(?:€|euros?|EUR|CHF|francs?)$/iu;

/**
 * True where a sum goes on, or began before, in a way that is not read: then nothing of it is.
 * @param scaled the sum has a magnitude of its own
 */
export function isPartRead(text: string, start: number, end: number, scaled: boolean): boolean {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  if (goesOn(text, end)) return true;
  if (matchAt(AFTER, text, end) !== null || matchAt(PARTED, text, end) !== null)
    return !scaled || !isNextSum(text, end);
  if (/^\p{Sc}/u.test(words) && matchAt(OTHER_CODE, text, end) !== null) return true;
  if (/^¥/u.test(words) && /(?:CN|RMB)$/u.test(before)) return true;
  if (/^[\p{L}\d]/u.test(words) && BEFORE.test(before)) return true;
  return POINTED.test(words);
}

/** True where what follows a sum, in any language, makes another of it or may do so. */
export const goesOn = (text: string, end: number): boolean =>
  matchAt(WRITTEN_ON, text, end) !== null || matchAt(LONG_SCALE, text, end) !== null;

/** "$5 million to $7 billion": a sum of its own follows one that is whole. */
const isNextSum = (text: string, end: number) => matchAt(/,?\s(?:or|to|,)/uy, text, end) !== null;
