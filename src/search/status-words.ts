import type { Words } from '../i18n/en/index.ts';
import { namesOf } from '../model/term.ts';
import type { Status } from '../model/vocabulary.ts';
import { letters } from './query.ts';

/** A status as somebody may look for it. */
export interface StatusWord {
  name: Status;
  label: string;
  definition: string;
  /** What it is looked for by. */
  words: string[];
  /** What it was called. */
  before: string[];
}

/** The statuses in the words of the interface. */
export const statusWords = ({ terms, search }: Words): StatusWord[] =>
  namesOf(terms.statuses).map((name) => {
    const { label, definition } = terms.statuses[name];
    const words = [label, name, `${label} ${search.kinds.claim}`];
    return { name, label, definition, words, before: search.formerStatuses[name] ?? [] };
  });

/** The status that a question is, where it is nothing else. */
export function statusAsked(
  question: string,
  statuses: readonly StatusWord[],
): { status: StatusWord; isFormer: boolean } | undefined {
  const asked = wordsOf(question);
  const isOneOf = (words: readonly string[]) => words.some((word) => wordsOf(word) === asked);
  const status = statuses.find(({ words, before }) => isOneOf(words) || isOneOf(before));
  return status && { status, isFormer: !isOneOf(status.words) };
}

const wordsOf = (text: string): string =>
  text
    .split(/[\s\p{Pd}]+/u)
    .map(letters)
    .filter(Boolean)
    .join(' ');
