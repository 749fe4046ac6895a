import { statusNow } from './former-words.ts';
import type { Version } from './record.ts';

export type Wording = Pick<Version, 'date' | 'statement' | 'status' | 'verdict' | 'due'>;

/**
 * The versions of a claim that readers are told of: those whose statement, status or verdict is another than before, and those that put off when something is due. What
 * changed of the evidence is told by the history; that evidence is sealed which was not before, or a source captured anew,
 * is no change of the claim.
 */
export const wordings = <Item extends Wording>(versions: readonly Item[]): Item[] =>
  versions.filter((version, index) => isReworded(version, versions[index - 1]));

const isReworded = (version: Wording, before: Wording | undefined): boolean =>
  before === undefined ||
  statusNow(before.status) !== statusNow(version.status) ||
  before.statement !== version.statement ||
  before.verdict !== version.verdict ||
  (before.due !== undefined && before.due !== version.due);
