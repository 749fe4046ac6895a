/** What the page itself says within the prose, in the language of the article. */
export interface PageWords {
  /** Above the writer’s own footnotes. */
  footnotes: string;
  /** Of the arrow at the end of a footnote. @param reference "2", or "2-3" for the third reference to the second note */
  backTo(reference: string): string;
  /** Of the sign before an item of a list of tasks. */
  done: string;
  open: string;
}

/** For what asks for the words of the writer alone. */
export const ENGLISH: PageWords = {
  footnotes: 'Footnotes',
  backTo: (reference) => `Back to reference ${reference}`,
  done: 'Done',
  open: 'To be done',
};
