import { lastDay } from '../../model/dates.ts';
import { type Outcome, outcomes } from '../../model/vocabulary.ts';
import { compare } from '../compare.ts';
import type { Excerpt } from './dossier.ts';
import type { ClaimRow } from './ledger.ts';
import type { ListedClaim } from './listed.ts';

/** How much of each list is shown; the data files have all of it. */
const MOST_ROWS = 100;

type Due = NonNullable<ListedClaim['due']>;

/** A claim that is to have come true by some day. */
export type PromiseRow = ClaimRow & { claim: { due: Due } };

/** Promises and forecasts, by what is known of them. */
export interface DuePage {
  /** Still to come, the next first. */
  ahead: Excerpt<PromiseRow>;
  /** Their day has passed, and nothing is known of what came of them; the latest first. */
  open: Excerpt<PromiseRow>;
  /** What came of the rest, the latest first. */
  settled: Excerpt<PromiseRow>;
}

export const promises = (rows: readonly ClaimRow[]): PromiseRow[] => rows.filter(isPromise);

const isPromise = (row: ClaimRow): row is PromiseRow => row.claim.due !== undefined;

/** @param today the day it is: what is due on it is still ahead */
export function duePage(rows: readonly ClaimRow[], today: string): DuePage {
  const all = promises(rows).toSorted((a, b) => compare(endOf(a), endOf(b)));
  const unsettled = all.filter(({ claim }) => claim.due.outcome === undefined);
  return {
    ahead: excerpt(unsettled.filter((row) => endOf(row) >= today)),
    open: excerpt(unsettled.filter((row) => endOf(row) < today).reverse()),
    settled: excerpt(all.filter(({ claim }) => claim.due.outcome !== undefined).reverse()),
  };
}

const endOf = ({ claim }: PromiseRow): string => lastDay(claim.due.iso);

const excerpt = (rows: PromiseRow[]): Excerpt<PromiseRow> => ({
  rows: rows.slice(0, MOST_ROWS),
  total: rows.length,
});

/** How many promises and forecasts came true, and how many did not; undefined for those that nothing is known of yet. */
export interface Kept {
  outcome: Outcome | undefined;
  count: number;
}

/** Each with a count above zero, in the order of the vocabulary; those that are open come last. */
export function keptOf(rows: readonly ClaimRow[]): Kept[] {
  const found = promises(rows).map(({ claim }) => claim.due.outcome?.name);
  return [...(Object.keys(outcomes) as Outcome[]), undefined]
    .map((outcome) => ({ outcome, count: found.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0);
}
