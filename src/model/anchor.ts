/** What can be annotated. The kind is part of the address: `#claim-<id>`, `#figure-<id>`, `#entity-<id>`. */
export type NoteKind = 'claim' | 'figure' | 'entity';

/** The public address of a note within its article, without the `#`. Permanent. */
export type Anchor = `${NoteKind}-${string}`;

export const anchor = (kind: NoteKind, id: string): Anchor => `${kind}-${id}`;

/** The address of the words in the prose to which a note belongs. */
export const wordsAnchor = (note: Anchor): string => `words-${note}`;
