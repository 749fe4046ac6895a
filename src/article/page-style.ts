import { type Anchor, wordsAnchor } from '../model/anchor.ts';
import { records, statuses } from '../model/vocabulary.ts';

/**
 * Rules that only the content of a page can spell out, because CSS cannot compare one element’s id with
 * another’s attribute. With them neither the lighting of a target nor the filter needs a script.
 */
export function pageStyle(anchors: readonly Anchor[]): string {
  return anchors.length === 0
    ? ''
    : `${LAYERS}@layer notes{${targetRule(anchors)}}@layer aids{${filterRules()}}`;
}

/** The order of `src/styles/index.css`, said again because this stands before that file in the page. */
const LAYERS = '@layer reset,tokens,base,site,article,marks,notes,aids,print;';

/** Lights both ends of the annotation that the address names: the words and the note. */
function targetRule(anchors: readonly Anchor[]): string {
  const words = anchors.map(
    (name) => `:root:has(:is(#${name},#${wordsAnchor(name)}):target) [data-notes~=${name}]`,
  );
  const notes = anchors.map((name) => `:root:has(#${wordsAnchor(name)}:target) .note:has(#${name})`);
  return `${words.join(',')}{background-color:var(--lit)}${notes.join(',')}{background-color:var(--lit-soft)}`;
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
