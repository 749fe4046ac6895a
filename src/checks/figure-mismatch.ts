import type { Money } from '../drafting/money/find.ts';
import type { Amount } from '../model/amount.ts';
import { inField, type Rule } from './rule.ts';
import { overlap, placesOf, type Subject, wordsAt } from './subject.ts';

export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  severity: 'error',
  title: 'The value of a figure is the sum that its quoted words state.',
  explanation:
    'The page prints the value beside the words, and the data files carry it: a value of 750 000 for “$750 million” misleads both. The sums in the quoted words are read and compared with value, or with min and max, and with the currency where the words name it. Vague words such as “tens of billions” allow any limits within their literal reading. Words without a sum (“as much again”) are not judged.',
  find(subject) {
    return subject.article.amounts.flatMap((amount, index) => {
      const sums = sumsIn(amount, subject);
      if (sums.length === 0 || sums.some((sum) => agrees(amount, sum, wordsAt(subject, sum)))) return [];
      const field = amount.value === undefined ? 'min' : 'value';
      const key = sums.some((sum) => sameNumber(amount, sum, wordsAt(subject, sum))) ? 'currency' : field;
      return [{ place: inField('amounts', index, key), message: message(amount, sums, subject) }];
    });
  },
};

/** The sums that stand, in whole or in part, in the words of an amount. */
export function sumsIn({ id }: Amount, { places, money }: Subject): Money[] {
  const [place] = placesOf({ places }, 'figure', id);
  return place === undefined ? [] : money.filter((sum) => overlap(sum, place));
}

const agrees = (amount: Amount, sum: Money, words: string) =>
  sameNumber(amount, sum, words) && sameCurrency(amount, sum);

function sameNumber(amount: Amount, sum: Money, words: string): boolean {
  if (sum.value !== undefined)
    return amount.value === undefined ? within(sum.value, amount) : close(amount.value, sum.value);
  if (amount.value !== undefined) return within(amount.value, sum);
  if (!/\d/.test(words)) return within(amount.min, sum) && within(amount.max, sum);
  return close(amount.min, sum.min) && close(amount.max, sum.max);
}

const within = (
  value: number | undefined,
  { min, max }: { min?: number | undefined; max?: number | undefined },
) => value !== undefined && min !== undefined && max !== undefined && value >= min && value <= max;

/** Equal but for the dust of binary fractions. */
const close = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A bare “$” or “pounds” does not say whose. */
const sameCurrency = ({ currency }: Amount, sum: Money) =>
  sum.assumed || sum.currency === undefined || sum.currency === currency;

function message(amount: Amount, sums: readonly Money[], subject: Subject): string {
  const [sum] = sums;
  const read = sums.map((one) => `“${wordsAt(subject, one)}”`).join(' and ');
  const declared = amount.value ?? `${amount.min} to ${amount.max}`;
  return `The words are ${read}, and the amount is declared as ${declared} ${amount.currency}. Write ${sum ? fields(sum, amount) : ''}, or quote the words that state it.`;
}

function fields({ value, min, max, currency, assumed }: Money, amount: Amount): string {
  const numbers = value === undefined ? `min: ${min} and max: ${max}` : `value: ${value}`;
  return currency === undefined || assumed || currency === amount.currency
    ? numbers
    : `${numbers} and currency: ${currency}`;
}
