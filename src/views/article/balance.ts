import type { Terms } from '../../i18n/en/terms.ts';
import type { ListedClaim } from '../site/listed.ts';
import type { Balance, Tally } from './view.ts';

type Weighed = Pick<ListedClaim, 'anchor' | 'status' | 'record'>;

/** How claims are distributed, in the vocabulary's own order; what does not occur is left out. */
export function balanceOf(claims: readonly Weighed[], { statuses, records }: Terms): Balance {
  return {
    total: claims.length,
    byStatus: tally(statuses, claims, ({ status }) => status.name),
    byRecord: tally(records, claims, ({ record }) => record.name),
  };
}

function tally<Name extends string>(
  terms: Readonly<Record<Name, { label: string }>>,
  claims: readonly Weighed[],
  nameOf: (claim: Weighed) => Name,
): Tally<Name>[] {
  const names = Object.keys(terms) as Name[];
  return names.flatMap((name): Tally<Name>[] => {
    const matching = claims.filter((claim) => nameOf(claim) === name);
    const [first] = matching;
    return first
      ? [{ name, label: terms[name].label, count: matching.length, first: `#${first.anchor}` }]
      : [];
  });
}
