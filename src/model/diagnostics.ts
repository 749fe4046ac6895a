/** A place in the frontmatter or an entity file: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

/** Everything that stops a build, by its permanent code. `npm run check` prints the code beside each problem. */
export const diagnostics = {
  frontmatter: 'The file must start with frontmatter between two lines of three hyphens.',
  yaml: 'The frontmatter must be valid YAML 1.2.',
  unreadable: 'Content is files that can be read, in the folder of the content.',
  encoding: 'Content is text in UTF-8.',
  'control-character': 'Text has no characters that command a machine.',
  'too-large': 'A file has a length that can be read in reasonable time.',
  'too-deep': 'Prose is not nested more deeply than a reader could follow.',
  schema: 'Every field must have the form that the reference gives.',
  'unknown-key': 'Keys are fixed: one that is not in the reference is most likely misspelt.',
  'missing-field': 'A required field must be there.',
  'file-name': 'The name of a file is part of an address.',
  'passed-over': 'What stands among the content and looks like it is read.',
  'duplicate-slug': 'Two articles cannot have one address.',
  'duplicate-id': 'An id names one thing.',
  'unknown-entity': 'An entity must have its file and, in an article, its place in the cast.',
  'name-ambiguous': 'A name in the prose means one member of the cast.',
  'unknown-source': 'Evidence must rest on a source of the article.',
  'unknown-amount': 'An amount must be declared in the article.',
  'unknown-claim': 'A claim that another one refers to must be in the same article.',
  'part-of-loop': 'A part cannot contain its whole.',
  'part-of-size': 'A part cannot be larger than its whole, nor be in another currency or unit.',
  'unnamed-speaker': 'A claim must say who makes it, or how an unnamed speaker is described.',
  'status-evidence': 'A status must be carried by the evidence.',
  history: 'History is in order of time, and ends in the status that the claim has.',
  outcome: 'An outcome is of what was due by a day.',
  'quote-absent': 'A quote must stand in the article word for word.',
  'quote-ambiguous': 'A quote must choose one place in the article.',
  'quote-in-frontmatter': 'A quote is looked for in the prose, not in the frontmatter.',
  picture: 'A picture shows what the article says, in a form that can be compared.',
  'passage-missing': 'Words quoted from a source stand in what was captured of it.',
  'passage-ambiguous': 'Words quoted from a source choose one place in it.',
  'capture-edited': 'What was captured of a source stays as it was captured.',
  placeholder: 'What is published was written by somebody.',
  undecided: 'What was proposed is decided on before it is published.',
  'empty-article': 'An article has prose.',
  'record-conflict': 'A record is one account of what was published, not two.',
  'record-edited': 'A record is written by `npm run seal` alone.',
  'record-name': 'A record has the name of its article.',
  'article-vanished': 'A published article stays published.',
  'published-changed': 'The day of first publication does not change.',
  'claim-vanished': 'A published claim keeps its address.',
  'claim-changed': 'A published claim changes only with an entry in its history.',
  'text-changed': 'Published prose changes only with an update or a correction.',
  'notice-removed': 'What readers were told of a change stays told.',
  'former-id': 'A former id leads to the one claim that was published under it.',
  withdrawn: 'What is withdrawn was published, and is no longer said.',
  future: 'What has happened has a date that is not in the future.',
} as const satisfies Record<string, string>;

export type Code = keyof typeof diagnostics;

/** One thing that is wrong, in words for the writer. */
export interface Problem {
  code: Code;
  path: Path;
  /** What is wrong, why, and what to write instead. */
  reason: string;
}

/** A problem with its place in a file: 1-based line and column, as editors count. */
export interface LocatedProblem extends Problem {
  file: string;
  line: number;
  column: number;
}
