import { anchor, wordsAnchor } from '../../model/anchor.ts';
import { records, statuses } from '../../model/vocabulary.ts';
import type { ArticleView, Note } from './view.ts';

/**
 * Rules that only the content of a page can spell out, because CSS cannot compare one element’s id with
 * another’s attribute. With them neither the lighting of a target nor the filter needs a script. The article has a note.
 */
export function pageStyle(article: Pick<ArticleView, 'blocks' | 'places'>): string {
  return `@layer notes{${targetRule(article)}}@layer aids{${filterRules()}}`;
}

/**
 * Lights both ends of the annotation that the address names: the words and the note. Looked for in the row of its
 * paragraph, unless the words run on into others: to search the whole page for each note takes seconds where there
 * are hundreds of them.
 */
function targetRule({ blocks, places }: Pick<ArticleView, 'blocks' | 'places'>): string {
  const lit = blocks.flatMap((block) =>
    block.notes.map((note) => {
      const isSpread = places
        .get(note.anchor)
        ?.some(({ start, end }) => start < block.start || end > block.end);
      const targets = addresses(note).map((name) => `#${name}`);
      return `${isSpread ? ':root' : '.row'}:has(:is(${targets}):target) [data-notes~=${note.anchor}]`;
    }),
  );
  const soft = blocks
    .flatMap(({ notes }) => notes)
    .map(({ anchor }) => `.row:has(#${wordsAnchor(anchor)}:target) .note:has(>details>#${anchor})`);
  return `${lit}{background-color:var(--lit)}${soft}{background-color:var(--lit-soft)}`;
}

/** Every address within the page that names a note: its own, that of its words, those that it had before. */
function addresses(note: Note): string[] {
  const before = note.kind === 'claim' ? note.formerly.map((id) => anchor('claim', id)) : [];
  return [note.anchor, wordsAnchor(note.anchor), ...before];
}

/** The id of the choice that leaves only the claims of one status or record. */
export const choiceId = (group: 'status' | 'record', name: string): string => `show-${group}-${name}`;

/** What each choice of the filter hides: the notes, list entries and underlines of all other claims. */
function filterRules(): string {
  const rules = (group: 'status' | 'record', mark: 'claim' | 'record', names: string[]) =>
    names.map((name) => {
      const chosen = `:root:has(#${choiceId(group, name)}:checked)`;
      const others = `${chosen} :is(.note.claim,.index li):not([data-${group}=${name}],:has(:target))`;
      return `${others}{display:none}${chosen} .mark[data-claim]:not([data-${mark}=${name}]){text-decoration:none}`;
    });
  return [
    ...rules('status', 'claim', Object.keys(statuses)),
    ...rules('record', 'record', Object.keys(records)),
  ].join('');
}
