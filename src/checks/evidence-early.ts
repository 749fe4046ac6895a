import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { AmountKind } from '../model/vocabulary.ts';
import { type Finding, inField, type Rule } from './rule.ts';
import { isBefore } from './stale-claim.ts';

export const evidenceEarly: Rule = {
  code: 'evidence-early',
  severity: 'warning',
  title: 'Evidence is not older than what it bears on.',
  explanation:
    'A source cannot tell what became of a claim before anybody made it, nor what a sum was on a later day. So a source with stance: updates must not be older than every source that supports the claim, and a source of a figure must not be older than the day, month or year for which the figure holds; plans, commitments, revenue and spending may look ahead and are left out. Dates are compared as precisely as both are known, with a day of grace for time zones.',
  find({ article }) {
    return [...article.claims.flatMap((claim, index) => updates(claim, index, article)), ...figures(article)];
  },
};

function updates(claim: Claim, index: number, { sources }: Article): Finding[] {
  const published = (id: string) => sources.find((source) => source.id === id)?.published;
  const [first] = claim.evidence
    .flatMap(({ stance, source }) => (stance === 'supports' ? (published(source) ?? []) : []))
    .toSorted();
  return claim.evidence.flatMap(({ stance, source }, item) => {
    const date = published(source);
    if (stance !== 'updates' || date === undefined || first === undefined || !precedes(date, first))
      return [];
    const message = `${source} is of ${date} and is said to update a claim that was first supported on ${first}. Correct a date, or give it another stance.`;
    return [{ place: inField('claims', index, 'evidence', item, 'stance'), message }];
  });
}

function figures({ amounts, sources }: Article): Finding[] {
  return amounts.flatMap(({ id, asOf, kind, sources: given }, index) =>
    given.flatMap((name, item) => {
      const date = sources.find((source) => source.id === name)?.published;
      if (asOf === undefined || date === undefined || AHEAD.has(kind)) return [];
      if (!precedes(date, asOf)) return [];
      const message = `${name} is of ${date} and cannot give ${id} as of ${asOf}. Correct a date, or name the source that gives it.`;
      return [{ place: inField('amounts', index, 'sources', item), message }];
    }),
  );
}

/** Kinds of money of which people speak before the day. */
const AHEAD: ReadonlySet<AmountKind> = new Set(['plan', 'commitment', 'revenue', 'capex']);

/** Before, by more than a day where both are days. */
function precedes(date: string, other: string): boolean {
  if (date.length === 10 && other.length === 10)
    return Date.parse(other) - Date.parse(date) > 24 * 60 * 60 * 1000;
  const length = Math.min(date.length, other.length);
  return isBefore(date.slice(0, length), other);
}
