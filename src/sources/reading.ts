/** A document as bytes, and what was said of it where it came from. */
export interface Document {
  bytes: Uint8Array;
  /** Media type without parameters, in lower case. */
  type?: string | undefined;
  /** The encoding that a server gave. */
  charset?: string | undefined;
  /** Where it was read, or is to be found. */
  url?: string | undefined;
}

/** What a reader makes of a document. */
export interface Reading {
  /** What kind of document it is, in words: "web page". */
  kind: string;
  /** Paragraphs parted by an empty line; pages, where there are any, by a form feed. Ends with a line end. */
  text: string;
  title?: string | undefined;
  /** As the document names it. */
  publisher?: string | undefined;
  /** The day, as 2026-11-23. */
  published?: string | undefined;
  /** The address that the document gives itself. */
  canonical?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  /** What is not in the text, or is doubtful in it: a sentence each. */
  left: string[];
}

export type Reader = (document: Document) => Reading | Promise<Reading>;

/** A document that cannot be read; the message says why, and what to do instead. It starts with a capital letter and names no file. */
export class Unreadable extends Error {}
