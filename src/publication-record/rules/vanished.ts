import type { Article } from '../../model/article.ts';
import type { Problem } from '../../model/diagnostics.ts';
import { statusNow } from '../../model/former-words.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import type { ArticleRecord, ClaimRecord } from '../../model/record.ts';
import { recordOf, statementOf, successorOf } from '../claims.ts';
import type { Comparison } from './comparison.ts';
import { entryOf, paste } from './paste.ts';

/** Claims that were published and that the article neither makes nor accounts for. */
export function vanishedClaims({ record, article, today }: Comparison): Problem[] {
  if (record === undefined) return [];
  return record.claims
    .filter((sealed) => isGone(sealed, article))
    .map((sealed) => ({
      code: 'claim-vanished',
      path: ['claims'],
      reason: choices(sealed, article, record, today),
    }));
}

/** What was withdrawn before is the affair of the rule on withdrawals. */
const isGone = (sealed: ClaimRecord, article: Article) =>
  sealed.withdrawn === undefined &&
  successorOf(sealed, article) === undefined &&
  !article.withdrawn.some(({ id }) => id === sealed.id);

function choices(sealed: ClaimRecord, article: Article, record: ArticleRecord, today: string): string {
  const { id, published, versions } = sealed;
  const { status, statement } = versions.at(-1) ?? {};
  const withdrawal = { id, date: today, note: placeholdersIn(article.lang).withdrawal };
  return `The claim "${id}" was published on ${published} and is gone, but its address is public. Write one of these:
1. Put it back into claims (git log -p has the rest of it):
${paste([{ id, statement, status: status && statusNow(status) }], 2)}
2. It goes on under another id: add this to ${heir(sealed, article, record)}:
    formerly: [${id}]
3. It is no longer made: add this at the top level:
${entryOf('withdrawn', article.withdrawn.length > 0, withdrawal)}`;
}

/** The new claim that says the same, where there is one. */
function heir({ versions }: ClaimRecord, { claims }: Article, record: ArticleRecord): string {
  const same = claims.find(
    (claim) =>
      recordOf(claim, record) === undefined &&
      versions.some(({ statement }) => statement === statementOf(claim)),
  );
  return same ? `"${same.id}", which says the same` : 'the claim that continues it';
}
