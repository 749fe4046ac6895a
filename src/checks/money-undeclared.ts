import type { Money } from '../drafting/money/find.ts';
import { currencySchema } from '../model/currency.ts';
import { inProse, type Rule } from './rule.ts';
import { overlap, placesOf, type Subject, wordsAt } from './subject.ts';

export const moneyUndeclared: Rule = {
  code: 'money-undeclared',
  severity: 'warning',
  title: 'Every sum of money in the prose is declared as an amount.',
  explanation:
    'A sum that no amount declares has no note: a reader cannot see who pays, for which day it holds or who gives it, and the ledgers leave it out. A sum that is said again in the same currency counts as declared. Sums in what is no currency of ISO 4217, such as bitcoin, cannot be declared and are left alone. Only English prose is read for sums.',
  find(subject) {
    return subject.money
      .filter((sum) => currencySchema.safeParse(sum.currency).success && !isDeclared(sum, subject))
      .map((sum) => ({ place: inProse(sum.phrase.start, sum.phrase.end), message: message(sum, subject) }));
  },
};

function isDeclared(sum: Money, { article, places }: Subject): boolean {
  return article.amounts.some(
    (amount) =>
      placesOf({ places }, 'figure', amount.id).some((place) => overlap(place, sum)) ||
      (['currency', 'value', 'min', 'max'] as const).every((key) => amount[key] === sum[key]),
  );
}

function message(sum: Money, subject: Subject): string {
  const words = wordsAt(subject, sum.phrase);
  const fields = [
    'id: …',
    `quote: ${JSON.stringify(words)}`,
    ...(['value', 'min', 'max'] as const).flatMap((key) =>
      sum[key] === undefined ? [] : [`${key}: ${sum[key]}`],
    ),
    ...(sum.bound === 'exact' ? [] : [`bound: ${sum.bound}`]),
    ...(sum.currency === 'USD' ? [] : [`currency: ${sum.currency}`]),
    'kind: …',
  ];
  return `No amount declares “${words}”. Add to amounts:\n  - {${fields.join(', ')}}`;
}
