import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/diagnostics.ts';
import { statusNow } from '../../model/former-words.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import type { ClaimRecord, Version } from '../../model/record.ts';
import { count, list } from '../../model/show.ts';
import { recordOf } from '../claims.ts';
import { contentOf } from '../content-of-claim.ts';
import { type Difference, differences, type Field } from '../differences.ts';
import type { Comparison } from './comparison.ts';
import { flow } from './paste.ts';

/** Claims that do not tell what was published, from their words to the evidence, with nothing new in their history to say so. */
export function changedClaims({ record, article, today }: Comparison): Problem[] {
  return article.claims.flatMap((claim, index) => {
    const sealed = recordOf(claim, record);
    if (sealed === undefined || sealed.withdrawn) return [];
    return claimProblems(claim, sealed, article, today).map((problem) => ({
      ...problem,
      path: ['claims', index, ...problem.path],
    }));
  });
}

function claimProblems(claim: Claim, sealed: ClaimRecord, article: Article, today: string): Problem[] {
  if (claim.history.length < sealed.history) return [shortened(claim, sealed)];
  const last = sealed.versions.at(-1);
  if (last === undefined) return [];
  const changes = differences(last, contentOf(claim, article));
  const silent = changes.length > 0 && claim.history.length === sealed.history;
  if (silent) return [unexplained(claim, changes, last, { today, lang: article.lang })];
  return statusNow(last.status) !== claim.status && !claim.history.some(({ status }) => status !== undefined)
    ? [statusless(claim)]
    : [];
}

function shortened({ history }: Claim, { history: before }: ClaimRecord): Problem {
  const reason = `The history had ${count(before, 'entry', 'entries')} when it was published and has ${history.length}. Put back what is missing: git log -p shows it. An entry that was wrong is followed by another.`;
  return { code: 'notice-removed', path: ['history'], reason };
}

/** What stands in a sentence otherwise than as a key. */
const CALLED: Partial<Record<Field, string>> = { statement: 'words', due: 'due date' };

function unexplained(
  claim: Claim,
  changes: readonly Difference[],
  last: Version,
  { today, lang }: { today: string; lang: string },
): Problem {
  const what = list([...new Set(changes.map(({ field }) => CALLED[field] ?? field))], 'and');
  const entry = {
    date: today,
    ...(statusNow(last.status) !== claim.status && { status: claim.status }),
    note: placeholdersIn(lang).change,
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
  return { code: 'claim-changed', path: changes[0]?.path ?? [], reason };
}

const difference = ({ what, before, now }: Difference) =>
  `  published ${what}: ${told(before)}\n  now: ${told(now)}\n`;

const told = (text: string | undefined) => (text === undefined ? 'nothing' : JSON.stringify(text));

function statusless({ id, status }: Claim): Problem {
  const reason = `The status of the claim "${id}" changed to ${status}, but its history does not say when. Add status: ${status} to the entry that tells of the change.`;
  return { code: 'claim-changed', path: ['history'], reason };
}
