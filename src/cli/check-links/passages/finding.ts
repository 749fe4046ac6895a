import type { Passage } from '../../sources/inventory.ts';
import type { Obtained } from '../../sources/obtain.ts';

/** What became of a passage; `unseen` where its source could not be read. */
export interface Finding {
  passage: Passage;
  kind: 'there' | 'changed' | 'gone' | 'unseen';
  /** Why it was not seen. */
  why?: string;
  /** Where its source is for good, where that is another address. */
  moved?: string | undefined;
  /** The page on which it stands, where that is not the one that was named. */
  page?: number | undefined;
  /** The words that stand there now. */
  now?: string;
  /** The words around it, as they were and as they are. */
  around?: { was: string; is: string };
  /** The entry to paste into the claim’s `history`, where the article was sealed. */
  history?: string;
  /** What came of its source. */
  source: Obtained['kind'];
}

/** True for what a person should look at: words that changed or are gone, and sources that do not answer as they should. */
export const isBroken = ({ kind, source }: Finding): boolean =>
  kind === 'changed' || kind === 'gone' || ['failing', 'dead', 'unreadable'].includes(source);
