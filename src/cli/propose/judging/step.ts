import type { Path, Problem } from '../../../model/diagnostics.ts';
import type { Answer } from '../answer/read.ts';
import type { List } from '../answer/schema.ts';
import type { Desk } from '../desk.ts';

/** An entry of an answer, and what it is judged by. */
export interface Entry {
  data: unknown;
  /** Where it stands in the answer. */
  path: Path;
  /** The article with what was taken before. */
  desk: Desk;
  /** Whose answer it is. */
  by: string;
}

/** An entry of the answer that was taken over. */
export interface Taken {
  list: List;
  id: string;
  /** What was written, after a colon. */
  what: string;
}

/** The article after an entry, and what of the entry is left out; `taken` is missing where that is all of it. */
export interface Step {
  desk: Desk;
  taken?: Taken;
  problems: Problem[];
}

/** What of an answer goes into the article, and why the rest does not. */
export interface Judged {
  /** The article as it is to be. */
  desk: Desk;
  taken: Taken[];
  problems: ReturnType<Answer['at']>[];
}
