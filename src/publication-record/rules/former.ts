import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Path, Problem } from '../../model/diagnostics.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { recordOf, successorOf } from '../claims.ts';
import type { Comparison } from './comparison.ts';

/** A former id redirects: it must lead to one claim, and nothing else may stand at its address. */
export function formerIdProblems({ article, record }: Comparison): Problem[] {
  return article.claims.flatMap((claim, index) => [
    ...claim.formerly.flatMap((id, item) =>
      problem(
        ['claims', index, 'formerly', item],
        inUse(id, claim, article) ??
          isWithdrawn(id, article, record) ??
          claimedTwice(id, index, article) ??
          unpublished(id, claim, record),
      ),
    ),
    ...problem(['claims', index, 'id'], takenAddress(claim, article, record)),
  ]);
}

const problem = (path: Path, reason: string | undefined): Problem[] =>
  reason === undefined ? [] : [{ code: 'former-id', path, reason }];

function inUse(id: string, claim: Claim, { claims }: Article): string | undefined {
  if (id === claim.id) return `"${id}" is the id that the claim has: take it out of formerly.`;
  const index = claims.findIndex((other) => other.id === id);
  if (index === -1) return undefined;
  return `"${id}" is in use: it is the id of claims[${index + 1}], so its address cannot lead to "${claim.id}". Give claims[${index + 1}] another id, or take "${id}" out of formerly.`;
}

function isWithdrawn(id: string, { withdrawn }: Article, record: ArticleRecord | undefined) {
  const before = record?.claims.find((sealed) => sealed.id === id)?.withdrawn;
  if (before === undefined && !withdrawn.some((entry) => entry.id === id)) return undefined;
  return `"${id}" is withdrawn: a claim either goes on under another id or is no longer made. Take "${id}" out of ${before ? 'formerly' : 'formerly or out of withdrawn'}.`;
}

function claimedTwice(id: string, index: number, { claims }: Article): string | undefined {
  const first = claims.findIndex(({ formerly }) => formerly.includes(id));
  if (first === index) return undefined;
  return `claims[${first + 1}], "${claims[first]?.id}", has the former id "${id}" too. Its address can lead to one claim: take it out of one of the two.`;
}

/** Only where there is a record: before, nobody can know what was published. */
function unpublished(id: string, claim: Claim, record: ArticleRecord | undefined): string | undefined {
  if (record === undefined) return undefined;
  const owner = record.claims.find((sealed) => sealed.id === id || sealed.formerly.includes(id));
  if (owner === undefined)
    return `No claim was published as "${id}", so no address leads there: take it out of formerly, or correct it.`;
  const own = recordOf(claim, record);
  if (own === owner) return undefined;
  if (owner.id !== id)
    return `"${id}" was published as a former id of "${owner.id}" and leads there: take it out of formerly.`;
  return `"${id}" was published beside "${own?.id}" as a claim of its own: one claim cannot go on from two. Withdraw "${id}" instead.`;
}

/** An id that redirects by the record, though the article no longer says so. */
function takenAddress(claim: Claim, article: Article, record: ArticleRecord | undefined) {
  const owner = record?.claims.find(({ formerly }) => formerly.includes(claim.id));
  if (owner === undefined || successorOf(owner, article) === claim) return undefined;
  if (article.claims.some(({ formerly }) => formerly.includes(claim.id))) return undefined;
  return `"${claim.id}" was published as a former id of "${owner.id}", and its address leads there: give this claim another id.`;
}
