import { newClaimSchema } from '../answer/schema.ts';
import { added } from './added.ts';
import { checked } from './checked.ts';
import { claimEntry, sourcesOf } from './entry.ts';
import type { Entry, Step } from './step.ts';

/** Adds a claim that the article does not have, if the article compiles with it. */
export function addClaim(entry: Entry): Step {
  const { desk, by } = entry;
  const { claim, kept, problems } = checked(entry, newClaimSchema);
  if (claim === undefined) return { desk, problems };
  const result = added(entry, desk, 'claims', claimEntry(claim, by), kept);
  if (!result.ok) return { desk, problems: [...problems, ...result.problems] };
  const what = `a new claim, unverified, with evidence from ${sourcesOf(claim)}`;
  return { desk: result.desk, taken: { list: 'claims', id: claim.id, what }, problems };
}
