/** Something that is not as it was sealed, or that a reader should know of what was checked. */
export interface Finding {
  /** Below the home of the site: `articles/bridge/record.json`. */
  file: string;
  /** The id of the claim that it is about. */
  claim?: string;
  /** In words, for whoever checks. */
  what: string;
  /** What was sealed, and what stands there, where that can be shown. */
  sealed?: string;
  shown?: string;
  /** Whether it is only to be known, and nothing is wrong. */
  isRemark?: boolean;
}

/**
 * Reads a published file as text, by its path below the home of the site. Undefined where there is none.
 * @throws Unreadable for what cannot or must not be read
 */
export type ReadPublished = (path: string) => Promise<string | undefined>;

/** Why a file cannot be read, in words that follow the name of the file. */
export class Unreadable extends Error {}
