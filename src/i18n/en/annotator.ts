import type { NoteKind } from '../../model/anchor.ts';
import type { Code } from '../../model/diagnostics.ts';

/** What a field of a form means, where the language does not leave that to the schema. */
export type Help = Readonly<Record<NoteKind, Readonly<Record<string, string>>>>;

/**
 * Tells of a problem that the fields of a form can cause.
 * @param value what was written in the field that it is about
 * @param yaml what is to be pasted, or nothing
 * @param fields all that was written
 */
export type Telling = (
  label: string,
  value: string,
  help: string,
  yaml: string,
  fields: Readonly<Record<string, string>>,
) => string;

/** The annotator of `npm run dev`. */
export const annotator = {
  title: 'Annotate',
  invitation: 'Select words of the article to annotate them, or press “Edit” in a note.',
  elsewhere: 'Open an article to annotate it.',
  edit: 'Edit',
  save: 'Save',
  editing: (id: string) => `Edit ${id}`,
  kinds: { claim: 'Claim', figure: 'Figure', entity: 'Company' },
  add: { claim: 'Add claim', figure: 'Add figure', entity: 'Add company' },
  needs: { optional: 'optional', withSource: 'with a source', ifNew: 'if new' },
  labels: {
    claim: {
      id: 'Id',
      label: 'Label',
      statement: 'Statement',
      record: 'Record',
      who: 'Speaker',
      as: 'Speaker, where not named',
      via: 'Said in',
      status: 'Status',
      assessment: 'Assessment',
      due: 'Due',
      about: 'About',
      source: 'Source',
      stance: 'Stance',
      note: 'What it says',
    },
    figure: {
      id: 'Id',
      bound: 'Bound',
      value: 'Value',
      min: 'Lower end',
      max: 'Upper end',
      currency: 'Currency',
      unit: 'Unit, where it is no money',
      kind: 'Kind',
      what: 'What it is, where the kind is other',
      from: 'From',
      to: 'To',
      asOf: 'As of',
      sources: 'Sources',
    },
    entity: { id: 'Id', role: 'Role', name: 'Name', kind: 'Kind', description: 'Description' },
  },
  /** Nothing in English, in which the schemas describe their fields themselves. */
  help: undefined as Help | undefined,
  written: (file: string) => `Written to ${file}.`,
  /** What cannot be done, and what to do instead. */
  noWords: 'Select some words of the article.',
  tooManyWords: (most: number) => `Select at most ${most} characters: a note is about a passage, not a page.`,
  tooLong: (label: string, most: number) => `${label}: write at most ${most} characters.`,
  unread: 'The server does not understand this page: reload it, and try again.',
  moved:
    'These words do not stand there in the file: it has changed since the page was loaded. Reload the page and select them again.',
  repeated:
    'No prefix or suffix tells this place from the others that say the same: select a few words more.',
  noArticle: (slug: string, folder: string) => `There is no article "${slug}" in ${folder}.`,
  noNote: (id: string, file: string) => `There is no "${id}" in ${file}: reload the page.`,
  ownProblems: 'The article has problems of its own: mend them first.',
  byHand: 'This cannot be written from here: change it in the file.',
  changedMeanwhile: (label: string, before: string, now: string) =>
    `${label} was changed in the file meanwhile. − ${before} + ${now}`,
  stale: 'Nothing is written. Copy what you have typed, press Edit again, and bring both together.',
  takenOut: (label: string) => `${label} is taken out in the file: delete its line there.`,
  unnamed: (quote: string, folder: string) =>
    `The prose does not name it: companies are found by their name and aliases. If “${quote}” is a name of it, add that to the aliases in its file in ${folder}.`,
  noId: (id: string) => `"${id}" is no id: use lower-case letters, digits and single hyphens.`,
  newEntity: (id: string, folder: string) => `"${id}" has no file in ${folder} yet: say what it is.`,
  brokenEntity: (file: string) => `${file} is there already, and has problems of its own: mend it first.`,
  refused: (status: number) => `The server refuses this (${status}).`,
  restarted: 'The server was started anew: reload the page.',
  silent: 'The server does not answer: is npm run dev still running?',
  /** Over an article that `npm run dev` cannot show. */
  broken: 'The content has problems.',
  /** Before messages of the check, which speaks English. */
  inEnglish: 'The check says, in English:',
  /** Nothing in English, which the check speaks itself; elsewhere what a press can cause, by code. */
  problems: undefined as Readonly<Partial<Record<Code, Telling>>> | undefined,
};
