import type { Words } from '../../i18n/en/index.ts';
import type { VersionView } from '../../views/article/history.ts';
import type { WithdrawnClaim } from '../../views/article/view.ts';
import type { ListedClaim } from '../../views/site/listed.ts';

/** A change in what became of a claim, or in its words. */
export interface Change {
  /** Permanent: which change of the claim it is. */
  id: string;
  date: string;
  /** What it was before, where that is known. */
  from?: string;
  to: string;
  note: string;
}

type Changing = Pick<ListedClaim, 'history' | 'versions'>;

/** Every change of a claim’s status and what came of it, from its history; every change of its words and its verdict, from its versions. */
export function changesOf(claim: Changing, words: Words): Change[] {
  return [...statusChanges(claim), ...rewordings(claim, words.forms.changes)];
}

/** A claim that was withdrawn is news as well. */
export const withdrawal = ({ status, withdrawn, note }: WithdrawnClaim, { forms }: Words): Change => ({
  id: 'withdrawn',
  date: withdrawn.iso,
  from: status.label,
  to: forms.changes.withdrawn,
  note,
});

/** History only ever grows, so the place of an entry in it is permanent. */
function statusChanges({ history, versions }: Changing): Change[] {
  let before = versions.length > 1 ? versions[0]?.status.label : undefined;
  return history.flatMap(({ date, status, outcome, note }, index): Change[] => {
    const to = [status, outcome].flatMap((what) => what?.label ?? []).join(', ');
    if (to === '') return [];
    const from = status && before !== status.label ? before : undefined;
    before = status?.label ?? before;
    return [{ id: `change-${index + 1}`, date: date.iso, ...(from && { from }), to, note }];
  });
}

function rewordings({ history, versions }: Changing, said: Words['forms']['changes']): Change[] {
  const pairs = versions.slice(1).map((version, index) => [versions[index], version] as const);
  return pairs.flatMap(([before, version]): Change[] => {
    if (before === undefined) return [];
    const isReworded = before.statement !== version.statement;
    if (!isReworded && !hasNewAnswer(before, version)) return [];
    const entry = history.findLast(({ date }) => date.iso <= version.date.iso && date.iso >= before.date.iso);
    const to = isReworded ? said.reworded : said.newVerdict;
    const note = entry?.note ?? said.before(isReworded ? before.statement : (before.verdict ?? ''));
    return [{ id: `version-${version.number}`, date: version.date.iso, to, note }];
  });
}

/** Whether another verdict took the place of one. With a change of status it is told already; a first one is no news. */
const hasNewAnswer = (before: VersionView, { verdict, status }: VersionView): boolean =>
  before.verdict !== undefined && before.verdict !== verdict && before.status.name === status.name;
