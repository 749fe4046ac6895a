import { records, statuses } from '../model/vocabulary.ts';
import type { Balance, ClaimNote, Tally } from './view.ts';

/** How the claims of an article are distributed, in the vocabulary's own order; what does not occur is left out. */
export function balanceOf(claims: readonly ClaimNote[]): Balance {
  return {
    total: claims.length,
    byStatus: tally(statuses, claims, ({ status }) => status.name),
    byRecord: tally(records, claims, ({ record }) => record.name),
  };
}

function tally<Name extends string>(
  terms: Record<Name, { label: string; sign?: string }>,
  claims: readonly ClaimNote[],
  nameOf: (claim: ClaimNote) => Name,
): Tally<Name>[] {
  const names = Object.keys(terms) as Name[];
  return names.flatMap((name): Tally<Name>[] => {
    const matching = claims.filter((claim) => nameOf(claim) === name);
    const [first] = matching;
    return first ? [{ name, ...terms[name], count: matching.length, first: `#${first.anchor}` }] : [];
  });
}
