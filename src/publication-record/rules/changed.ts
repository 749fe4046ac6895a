import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/diagnostics.ts';
import { statusNow } from '../../model/former-words.ts';
import type { ClaimRecord, Version } from '../../model/record.ts';
import { count } from '../../model/show.ts';
import { recordOf, statementOf, verdictOf } from '../claims.ts';
import type { Comparison } from './comparison.ts';
import { flow } from './paste.ts';

/** Claims whose words, status or verdict are not those published, with nothing new in their history to say so. */
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
  const changes = changesOf(claim, last);
  const silent = changes.length > 0 && claim.history.length === sealed.history;
  if (silent) return [unexplained(claim, changes, last, today)];
  return statusNow(last.status) !== claim.status && !claim.history.some(({ status }) => status !== undefined)
    ? [statusless(claim)]
    : [];
}

type Field = 'statement' | 'status' | 'verdict';

interface Difference {
  field: Field;
  before: string;
  now: string | undefined;
}

/** What readers were told otherwise. A first verdict takes nothing back. */
function changesOf(claim: Claim, last: Version): Difference[] {
  const told: { field: Field; before: string | undefined; now: string | undefined }[] = [
    { field: 'statement', before: last.statement, now: statementOf(claim) },
    { field: 'status', before: statusNow(last.status), now: claim.status },
    { field: 'verdict', before: last.verdict, now: verdictOf(claim) },
  ];
  return told.flatMap(({ field, before, now }) =>
    before === undefined || before === now ? [] : [{ field, before, now }],
  );
}

function shortened({ history }: Claim, { history: before }: ClaimRecord): Problem {
  const reason = `The history had ${count(before, 'entry', 'entries')} when it was published and has ${history.length}. Put back what is missing: git log -p shows it. An entry that was wrong is followed by another.`;
  return { code: 'notice-removed', path: ['history'], reason };
}

function unexplained(claim: Claim, changes: readonly Difference[], last: Version, today: string): Problem {
  const what = changes.map(({ field }) => (field === 'statement' ? 'words' : field)).join(' and ');
  const entry = {
    date: today,
    ...(statusNow(last.status) !== claim.status && { status: claim.status }),
    note: 'What changed, and why.',
  };
  const item = `      - ${flow(entry)}`;
  const [place, yaml] =
    claim.history.length === 0
      ? ['Add to the claim', `    history:\n${item}`]
      : ['Add to the end of its history', item];
  const reason = `The ${what} of the claim "${claim.id}" changed since ${last.date}, and nothing tells readers so.
${changes.map(difference).join('')}${place}:
${yaml}
Or put back what was published.`;
  const [field = 'status'] = changes.map((change) => change.field);
  return { code: 'claim-changed', path: [claim[field] === undefined ? 'statement' : field], reason };
}

const difference = ({ field, before, now }: Difference) =>
  `  published ${field}: ${JSON.stringify(before)}\n  now: ${now === undefined ? 'nothing' : JSON.stringify(now)}\n`;

function statusless({ id, status }: Claim): Problem {
  const reason = `The status of the claim "${id}" changed to ${status}, but its history does not say when. Add status: ${status} to the entry that tells of the change.`;
  return { code: 'claim-changed', path: ['history'], reason };
}
