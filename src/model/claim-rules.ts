import type { Claim } from './claim.ts';
import { lastDay } from './dates.ts';
import type { Problem } from './diagnostics.ts';
import type { Source } from './source.ts';
import { strengthOf } from './strength.ts';
import { isDecided } from './undecided.ts';
import type { Outcome } from './vocabulary.ts';

/** Someone must stand behind a claim: a name, or at least a description. */
export function attributionProblems({ says }: Claim, index: number): Problem[] {
  const path = ['claims', index, 'says'];
  const problem = (reason: string): Problem[] => [{ code: 'unnamed-speaker', path, reason }];
  if (says.record === 'anonymous') {
    if (says.who !== undefined)
      return problem(
        `${says.who} is named, so the record is not anonymous: write on-record, or take "who" out.`,
      );
    return says.as === undefined
      ? problem(
          'An anonymous speaker is described in the words of the report: add as: people familiar with the matter.',
        )
      : [];
  }
  if (says.record === 'author' || says.who !== undefined || says.as !== undefined) return [];
  return problem(
    `The record "${says.record}" needs a speaker: add who with an entity id, or as with a description.`,
  );
}

/** A status is a promise to readers: the evidence must carry it. */
export function statusProblems(claim: Claim, index: number, sources: readonly Source[]): Problem[] {
  const reason = statusRules[claim.status]?.(claim, sources);
  return reason === undefined ? [] : [{ code: 'status-evidence', path: ['claims', index, 'status'], reason }];
}

type Rule = (claim: Claim, sources: readonly Source[]) => string | undefined;

const has = ({ evidence }: Claim, wanted: string) =>
  evidence.filter(isDecided).some(({ stance }) => stance === wanted);

const statusRules: Partial<Record<Claim['status'], Rule>> = {
  confirmed(claim, sources) {
    const strength = strengthOf(claim, sources);
    if (strength === 'document' || strength === 'several') return undefined;
    return `"confirmed" needs a primary document that supports it, or two sources that do so independently; this has ${strength === 'none' ? 'neither' : 'one of the two'}. Add evidence, or write single-source.`;
  },
  contradicted: (claim) =>
    has(claim, 'contradicts')
      ? undefined
      : '"contradicted" needs a source with stance: contradicts. Add it, or write unverified.',
  disputed: (claim) =>
    has(claim, 'contradicts') && has(claim, 'supports')
      ? undefined
      : '"disputed" needs a source that supports and one that contradicts. Add what is missing, or write single-source.',
  outdated: (claim) =>
    has(claim, 'updates')
      ? undefined
      : '"outdated" needs a source with stance: updates, which tells what changed. Add it, or write another status.',
};

/** An outcome is of something that was to come by a day; what came late came after it. */
export function outcomeProblems({ due, history }: Claim, index: number): Problem[] {
  return history.flatMap(({ date, outcome }, item): Problem[] => {
    const reason = outcome && outcomeFault(outcome, date, due);
    if (!reason) return [];
    return [{ code: 'outcome', path: ['claims', index, 'history', item, 'outcome'], reason }];
  });
}

function outcomeFault(outcome: Outcome, date: string, due: string | undefined): string | undefined {
  if (due === undefined)
    return `Only what is due by some day can be ${outcome}: give the claim its day as due: 2029-01-31 (or a month, or a year), or take outcome out.`;
  if (outcome !== 'late' || lastDay(date) > lastDay(due)) return undefined;
  return `On ${date} it was not late: it is due by ${lastDay(due)}. Write outcome: kept, or correct one of the dates.`;
}

/** What came of a promise or forecast; undefined where nothing is known of it yet. */
export const outcomeOf = ({ history }: Pick<Claim, 'history'>): Outcome | undefined =>
  settlement(history)?.outcome;

/** The entry of a history that tells what came of it. */
export const settlement = <Entry extends { outcome?: unknown }>(
  history: readonly Entry[],
): Entry | undefined => history.findLast(({ outcome }) => outcome !== undefined);

/** Changes stand in order of time, and the last status among them is the one that holds. */
export function historyProblems({ history, status }: Claim, index: number): Problem[] {
  const problems = history.flatMap(({ date }, item): Problem[] => {
    const previous = history[item - 1]?.date;
    if (previous === undefined || previous.slice(0, date.length) <= date) return [];
    const reason = `${date} stands below ${previous}: put the oldest change first.`;
    return [{ code: 'history', path: ['claims', index, 'history', item, 'date'], reason }];
  });
  const last = history.findLast((change) => change.status !== undefined)?.status;
  if (last === undefined || last === status) return problems;
  const reason = `The claim is "${status}", but its history ends in "${last}". Make them agree: add an entry, or correct the status.`;
  return [...problems, { code: 'history', path: ['claims', index, 'status'], reason }];
}
