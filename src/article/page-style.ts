import { anchor, wordsAnchor } from '../model/anchor.ts';
import { records, statuses } from '../model/vocabulary.ts';
import type { Note } from './view.ts';

/**
 * Rules that only the content of a page can spell out, because CSS cannot compare one element’s id with
 * another’s attribute. With them neither the lighting of a target nor the filter needs a script.
 */
export function pageStyle(notes: readonly Note[]): string {
  return notes.length === 0 ? '' : `${LAYERS}@layer notes{${targetRule(notes)}}@layer aids{${filterRules()}}`;
}

/** The order of `src/styles/index.css`, said again because this stands before that file in the page. */
const LAYERS = '@layer reset,tokens,base,site,article,marks,notes,aids,print;';

/** Lights both ends of the annotation that the address names: the words and the note. */
function targetRule(notes: readonly Note[]): string {
  const lit = notes.map((note) => {
    const targets = addresses(note).map((name) => `#${name}`);
    return `:root:has(:is(${targets}):target) [data-notes~=${note.anchor}]`;
  });
  const soft = notes.map(({ anchor }) => `:root:has(#${wordsAnchor(anchor)}:target) .note:has(#${anchor})`);
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
      const others = `${chosen} :is(.note.claim,.index li):not([data-${group}=${name}])`;
      return `${others}{display:none}${chosen} .mark[data-claim]:not([data-${mark}=${name}]){text-decoration:none}`;
    });
  return [
    ...rules('status', 'claim', Object.keys(statuses)),
    ...rules('record', 'record', Object.keys(records)),
  ].join('');
}
