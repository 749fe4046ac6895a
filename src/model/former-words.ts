import type { RecordKind, Status } from './vocabulary.ts';

/** Words that were written before 0.2, and what they are called now. They are still read. */
export const formerStatuses = { reported: 'single-source' } as const satisfies Record<string, Status>;
export const formerRecords = { reported: 'own-word' } as const satisfies Record<string, RecordKind>;

/** A status as it may have been sealed: in the words of that day. */
export type SealedStatus = Status | keyof typeof formerStatuses;

/** What a word is called now. */
export const nowCalled = <Name extends string>(word: string, former: Readonly<Record<string, Name>>) =>
  Object.hasOwn(former, word) ? former[word] : undefined;

/** What a word was called before. */
export const onceCalled = (word: string, former: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(former).find((old) => former[old] === word);

/** What a sealed status is called now. */
export const statusNow = (status: SealedStatus): Status =>
  status === 'reported' ? formerStatuses[status] : status;
