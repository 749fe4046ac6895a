import type { Capture } from '../../model/capture.ts';
import { isAnswer } from '../network/offline.ts';
import type { Obtained } from '../sources/obtain.ts';
import type { Archived } from './archive.ts';

/** What came of one source. */
export interface Result {
  id: string;
  url: string;
  /** The file in which the source is written down; none has a new one that could not be read. */
  file?: string;
  /** `captured` has a new text, `unchanged` the same as before, `kept` was not asked for: only an archive was. */
  kind: 'captured' | 'unchanged' | 'kept' | Exclude<Obtained['kind'], 'read'>;
  /** Why there are no words. */
  why?: string;
  capture?: Capture;
  /** Of a document that has some. */
  pages?: number;
  /** A file that was made for it. */
  created?: string;
  /** The article into whose sources it was written. */
  cited?: string;
  /** What is not in the text, or is doubtful in it. */
  notes: string[];
  /** What is left to do. */
  open: string[];
  archived?: Archived;
}

/** True where the words are there. */
export const isThere = ({ kind }: Result): boolean =>
  kind === 'captured' || kind === 'unchanged' || kind === 'kept';

/** Why there are no words, and what helps. */
export function reasonOf({ kind, why = '', id }: Result): string {
  const byHand = `Open it in a browser, save the page, and write: npm run capture -- ${id} --from FILE`;
  switch (kind) {
    case 'refused':
      return `the host does not give it to programs (${why}). ${byHand}`;
    case 'walled':
      return `the page is behind a wall: ${why}. ${byHand}`;
    case 'dead':
      if (!isAnswer(why)) return `${why}. See that the address is right.`;
      return `it is gone (${why}). If an archive has it, save that copy, and write: npm run capture -- ${id} --from FILE --stored-copy`;
    case 'failing':
      return `${why}. Try again later.`;
    default:
      return why;
  }
}
