import type { Words } from '../../i18n/en/index.ts';
import { capital } from '../../model/capital.ts';
import { isTurned, type StatusView } from './status.ts';

/** What is asked of a claim to say what leads. */
interface Headed {
  statement: string;
  verdict?: string | undefined;
  status: Pick<StatusView, 'name'>;
}

/**
 * What leads wherever a claim is shown: its verdict, or else its statement, which never stands alone where it turned out
 * otherwise.
 */
export const headline = (claim: Headed, words: Pick<Words, 'terms'>): string =>
  claim.verdict ?? marked(claim, words);

/** What leads where there is little room: the verdict, or else the label, behind the status where it turned out otherwise. */
export const shortHeadline = (claim: Headed & { label: string }, words: Pick<Words, 'terms'>): string =>
  claim.verdict ?? marked({ ...claim, statement: claim.label }, words);

/** Whether the headline is the statement behind its status, for want of a verdict. */
export const isMarked = ({ verdict, status }: Pick<Headed, 'verdict' | 'status'>): boolean =>
  verdict === undefined && isTurned(status.name);

/** The statement; behind its status where it turned out otherwise than it was told: "Contradicted: By January 2025 …". */
export function marked({ statement, status }: Headed, { terms }: Pick<Words, 'terms'>): string {
  if (!isTurned(status.name)) return statement;
  return `${capital(terms.statuses[status.name].label)}: ${statement}`;
}

/** What is said below the headline: the words that a verdict is about, or the status, and why. */
export const summary = (claim: Headed & { assessment: string }, words: Pick<Words, 'terms'>): string =>
  `${claim.verdict === undefined ? sentenceOf(claim, words) : marked(claim, words)} ${claim.assessment}`;

const sentenceOf = ({ status }: Headed, { terms }: Pick<Words, 'terms'>) =>
  `${capital(terms.statuses[status.name].label)}.`;
