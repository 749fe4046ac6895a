import { type AmountKind, amountKinds } from '../model/vocabulary.ts';
import { findingsOn, type Rule } from './rule.ts';

/** Sums that change from one day to the next; what was once paid or agreed does not. */
const CHANGING: ReadonlySet<AmountKind> = new Set([
  'cash',
  'debt',
  'plan',
  'revenue',
  'valuation',
  'budget',
  'price',
]);

export const staleClaim: Rule = {
  code: 'stale-claim',
  severity: 'info',
  title: 'A claim about a sum that changes says what has become of it.',
  explanation:
    'Cash, debt, plans, budgets, prices, revenue and valuations hold for a day. A claim that states such a sum as of a day more than a year ago, with no history and no source that updates it, may no longer be true. It is a remark: that nothing has changed can only be found out by looking. Payments, rounds and contracts are events and do not age, nor do claims already marked as outdated or contradicted.',
  find({ article, today }) {
    const limit = yearBefore(today);
    return findingsOn(article, 'claims', 'history', (claim) => {
      const { history, evidence, status } = claim;
      if (history.length > 0 || evidence.some(({ stance }) => stance === 'updates')) return undefined;
      if (status === 'outdated' || status === 'contradicted') return undefined;
      const old = article.amounts.find(
        ({ id, kind, asOf }) =>
          claim.amounts.includes(id) && CHANGING.has(kind) && asOf && isBefore(asOf, limit),
      );
      return (
        old &&
        `“${claim.label}” states a figure (${amountKinds[old.kind].label}) as of ${old.asOf}, over a year ago, and nothing says what has become of it. Add a history entry or a source with stance: updates.`
      );
    });
  },
};

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** True where a year, month or day is over before a day. */
export const isBefore = (date: string, other: string): boolean => date < other.slice(0, date.length);
