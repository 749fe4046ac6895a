import type { FootnoteReference } from 'mdast';

/** Where the text refers to a footnote. */
export const reference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});
