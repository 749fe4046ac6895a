import { overlap } from '../anchoring/locate.ts';
import { declaredAs, isDeclaredIn } from '../drafting/money/declared.ts';
import type { Money } from '../drafting/money/find.ts';
import { measureOf } from '../model/measure.ts';
import { inProse, type Rule } from './rule.ts';
import { placesOf, type Subject, wordsAt } from './subject.ts';

export const moneyUndeclared: Rule = {
  code: 'money-undeclared',
  severity: 'warning',
  title: 'Every sum of money in the prose is declared as an amount.',
  explanation:
    'A sum that no amount declares has no note: a reader cannot see who pays, for which day it holds or who gives it, and the ledgers leave it out. A sum that is said again in the same currency counts as declared. Only English prose is read for sums.',
  find(subject) {
    return subject.money
      .filter((sum) => sum.currency !== undefined && !isDeclared(sum, subject))
      .map((sum) => ({ place: inProse(sum.phrase.start, sum.phrase.end), message: message(sum, subject) }));
  },
};

function isDeclared(sum: Money, { article, places }: Subject): boolean {
  return article.amounts.some(
    (amount) =>
      placesOf({ places }, 'figure', amount.id).some((place) => overlap(place, sum)) ||
      (isDeclaredIn(amount, sum) &&
        (['value', 'min', 'max'] as const).every((key) => amount[key] === sum[key])),
  );
}

function message(sum: Money, subject: Subject): string {
  const words = wordsAt(subject, sum.phrase);
  const measure = declaredAs(sum);
  const fields = [
    'id: …',
    `quote: ${JSON.stringify(words)}`,
    ...(['value', 'min', 'max'] as const).flatMap((key) =>
      sum[key] === undefined ? [] : [`${key}: ${sum[key]}`],
    ),
    ...(sum.bound === 'exact' ? [] : [`bound: ${sum.bound}`]),
    ...(measureOf(measure) === 'USD' ? [] : Object.entries(measure).map(([key, name]) => `${key}: ${name}`)),
    'kind: …',
  ];
  return `No amount declares “${words}”. Add to amounts:\n  - {${fields.join(', ')}}`;
}
