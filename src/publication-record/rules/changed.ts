import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/diagnostics.ts';
import type { ClaimRecord, Version } from '../../model/record.ts';
import { count } from '../../model/show.ts';
import { recordOf, statementOf } from '../claims.ts';
import type { Comparison } from './comparison.ts';
import { flow } from './paste.ts';

/** Claims whose words or status are not those published, with nothing new in their history to say so. */
export function changedClaims({ record, article, today }: Comparison): Problem[] {
  return article.claims.flatMap((claim, index) => {
    const sealed = recordOf(claim, record);
    if (sealed === undefined || sealed.withdrawn) return [];
    return claimProblems(claim, sealed, today).map((problem) => ({
      ...problem,
      path: ['claims', index, ...problem.path],
    }));
  });
}

function claimProblems(claim: Claim, sealed: ClaimRecord, today: string): Problem[] {
  if (claim.history.length < sealed.history) return [shortened(claim, sealed)];
  const last = sealed.versions.at(-1);
  if (last === undefined) return [];
  const restated = last.statement !== statementOf(claim);
  const revalued = last.status !== claim.status;
  const silent = (restated || revalued) && claim.history.length === sealed.history;
  if (silent) return [unexplained(claim, last, today)];
  return revalued && !claim.history.some(({ status }) => status !== undefined) ? [statusless(claim)] : [];
}

function shortened({ history }: Claim, { history: before }: ClaimRecord): Problem {
  const reason = `The history had ${count(before, 'entry', 'entries')} when it was published and has ${history.length}. Put back what is missing: git log -p shows it. An entry that was wrong is followed by another.`;
  return { code: 'notice-removed', path: ['history'], reason };
}

function unexplained(claim: Claim, last: Version, today: string): Problem {
  const restated = last.statement !== statementOf(claim);
  const revalued = last.status !== claim.status;
  const what = [restated && 'words', revalued && 'status'].filter(Boolean).join(' and ');
  const entry = { date: today, ...(revalued && { status: claim.status }), note: 'What changed, and why.' };
  const item = `      - ${flow(entry)}`;
  const [place, yaml] =
    claim.history.length === 0
      ? ['Add to the claim', `    history:\n${item}`]
      : ['Add to the end of its history', item];
  const reason = `The ${what} of the claim "${claim.id}" changed since ${last.date}, and nothing tells readers so.
${restated ? difference('statement', last.statement, claim.statement) : ''}${revalued ? difference('status', last.status, claim.status) : ''}${place}:
${yaml}
Or put back what was published.`;
  return { code: 'claim-changed', path: [restated ? 'statement' : 'status'], reason };
}

const difference = (field: string, before: string, now: string) =>
  `  published ${field}: ${JSON.stringify(before)}\n  now: ${JSON.stringify(now)}\n`;

function statusless({ id, status }: Claim): Problem {
  const reason = `The status of the claim "${id}" changed to ${status}, but its history does not say when. Add status: ${status} to the entry that tells of the change.`;
  return { code: 'claim-changed', path: ['history'], reason };
}
