import { overlap, type Range } from '../anchoring/locate.ts';
import { numberStyleOf } from '../drafting/language.ts';
import { declaredAs, isDeclaredIn } from '../drafting/money/declared.ts';
import type { Money } from '../drafting/money/find.ts';
import { findQuantities, type Quantity } from '../drafting/quantities/find.ts';
import type { Amount } from '../model/amount.ts';
import { measureOf } from '../model/measure.ts';
import { inField, type Rule } from './rule.ts';
import { moved, placesOf, type Subject, sentenceAround, wordsAt } from './subject.ts';

export const figureMismatch: Rule = {
  code: 'figure-mismatch',
  severity: 'error',
  title: 'The value of a figure is the sum that its quoted words state.',
  explanation:
    'The page prints the value beside the words, and the data files carry it: a value of 750 000 for “$750 million” misleads both. The sums in the quoted words are read and compared with value, or with min and max, and with the currency where the words name it; of a figure with a unit, the numbers that stand before that unit. Whether a sum with a minus sign or in brackets is below zero, the writer decides. Vague words such as “tens of billions” allow any limits within their literal reading. Words without a sum (“as much again”) are not judged.',
  find(subject) {
    return subject.article.amounts.flatMap((amount, index) => {
      const sums = readingsOf(amount, subject);
      if (sums.length === 0 || sums.some((sum) => agrees(amount, sum, wordsAt(subject, sum)))) return [];
      const field = amount.value === undefined ? 'min' : 'value';
      const key = sums.some((sum) => sameNumber(amount, sum, wordsAt(subject, sum))) ? 'currency' : field;
      return [{ place: inField('amounts', index, key), message: message(amount, sums, subject) }];
    });
  },
};

/** A sum of money or a quantity, as the words state it. */
export type Reading = Money | Quantity;

/** The sums, or the quantities in its unit, that stand in the words of an amount, in whole or in part. */
export function readingsOf(amount: Amount, subject: Subject): Reading[] {
  const [place] = placesOf(subject, 'figure', amount.id);
  if (place === undefined) return [];
  const { unit } = amount;
  const sums = subject.money.filter((sum) => overlap(sum, place) && isOfKind(sum, unit));
  if (unit === undefined || sums.length > 0) return sums;
  return quantitiesIn(sentenceAround(subject, place), unit, subject).filter((one) => overlap(one, place));
}

const isOfKind = (sum: Money, unit: string | undefined) => declaredAs(sum).unit === unit;

/** What stands of a unit in a stretch of the prose. */
function quantitiesIn({ start, end }: Range, unit: string, { article, text }: Subject): Quantity[] {
  const style = numberStyleOf(article.lang);
  if (style === undefined) return [];
  return findQuantities(text.slice(start, end), [unit], style).map((one) => moved(one, start));
}

const agrees = (amount: Amount, sum: Reading, words: string) =>
  sameNumber(amount, sum, words) && sameCurrency(amount, sum);

function sameNumber(amount: Amount, sum: Reading, words: string): boolean {
  if (sum.value !== undefined)
    return amount.value === undefined
      ? within(sum.value, amount)
      : close(amount.value, sum.value) || ('isSigned' in sum && close(amount.value, -sum.value));
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
const sameCurrency = (amount: Amount, sum: Reading) =>
  'unit' in sum || sum.assumed || sum.currency === undefined || isDeclaredIn(amount, sum);

function message(amount: Amount, sums: readonly Reading[], subject: Subject): string {
  const [sum] = sums;
  const read = sums.map((one) => `“${wordsAt(subject, one)}”`).join(' and ');
  const declared = amount.value ?? `${amount.min} to ${amount.max}`;
  return `The words are ${read}, and the amount is declared as ${declared} ${measureOf(amount)}. Write ${sum ? fields(sum, amount) : ''}, or quote the words that state it.`;
}

function fields(sum: Reading, amount: Amount): string {
  const { value, min, max } = sum;
  const numbers = value === undefined ? `min: ${min} and max: ${max}` : `value: ${value}`;
  if ('unit' in sum || sum.currency === undefined || sum.assumed || isDeclaredIn(amount, sum)) return numbers;
  return `${numbers} and currency: ${sum.currency}`;
}
