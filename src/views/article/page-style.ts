import { anchor, wordsAnchor } from '../../model/anchor.ts';
import type { ArticleView, Note } from './view.ts';

/** A note is lit where the address names it, and no choice can be made. */
const ALWAYS =
  '.note:has(>details>:target,>details>.body>:target){background-color:var(--lit-soft)}.choose{display:none}';

/**
 * What a page needs without its script. Only its content can spell it out, because CSS cannot compare one element’s id
 * with another’s attribute: it lights both ends of the annotation that the address names, the words and the note. It
 * looks in the row of the paragraph, unless the words run on into others: to search the whole page for each note takes
 * seconds where there are hundreds of them. The article has a note.
 */
export function pageStyle({ blocks, places }: Pick<ArticleView, 'blocks' | 'places'>): string {
  const lit = blocks.flatMap((block) =>
    block.notes.map((note) => {
      const isSpread = places
        .get(note.anchor)
        ?.some(({ start, end }) => start < block.start || end > block.end);
      const targets = addresses(note).map((name) => `#${name}`);
      return `${isSpread ? ':root' : '.row'}:has(:is(${targets}):target) :is(.mark[href="#${note.anchor}"],[data-notes~=${note.anchor}])`;
    }),
  );
  const soft = blocks
    .flatMap(({ notes }) => notes)
    .map(({ anchor }) => `.row:has(#${wordsAnchor(anchor)}:target) .note:has(#${anchor})`);
  return `@layer notes{${ALWAYS}${lit}{background-color:var(--lit)}${soft}{background-color:var(--lit-soft)}}`;
}

/** Every address within the page that names a note: its own, that of its words, those that it had before. */
function addresses(note: Note): string[] {
  const before = note.kind === 'claim' ? note.formerly.map((id) => anchor('claim', id)) : [];
  return [note.anchor, wordsAnchor(note.anchor), ...before];
}
