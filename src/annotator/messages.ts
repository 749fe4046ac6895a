import type { Words } from '../i18n/en/index.ts';
import { voiceOf } from '../i18n/voice.ts';
import type { NoteKind } from '../model/anchor.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import { clip } from '../model/show.ts';
import { visible } from '../model/visible.ts';
import { listed } from './entries.ts';
import { meaningOf } from './forms.ts';
import type { Fields, Message } from './protocol.ts';

/** What is said, in whatever language the panel speaks. */
export type Messages = (words: Words) => readonly Message[];

/** The interface as the panel that asks speaks. */
export const wordsFor = ({ lang }: { lang: string }): Words => voiceOf(lang).words;

/** A message of the annotator’s own. */
export const message =
  (phrase: (words: Words['annotator']) => string): Messages =>
  ({ annotator }) => [{ text: phrase(annotator) }];

/** What was filled in, and for what. */
export interface Filled {
  kind: NoteKind;
  fields: Fields;
}

/**
 * The problems that the compile or the record finds. The check speaks English; in another language what the fields of a
 * form can cause is told by its code and field, and anything else in English, behind a sentence that says so.
 * @param filled left out where the problems are not of what was filled in
 */
export const messagesOf =
  (problems: readonly LocatedProblem[], filled?: Filled): Messages =>
  (words) =>
    problems.flatMap((problem) => {
      if (words.annotator.problems === undefined) return inEnglish(problem, words);
      const text = filled && ownWords(problem, filled, words);
      return text === undefined ? inEnglish(problem, words) : [{ text }];
    });

/** What only the check, or what writes the file, has words for. */
export function inEnglish({ reason }: { reason: string }, { annotator }: Words): Message[] {
  const text = reason.replace(/^(?:claims|amounts|entities)\[\d+\]\./, '');
  return annotator.problems === undefined
    ? [{ text }]
    : [{ text: annotator.inEnglish }, { text, lang: 'en' }];
}

/** What is to be pasted stands in a reason as it does in a file. */
const PASTED = /^ {4}.*$/gm;

function ownWords(
  { code, path, reason }: LocatedProblem,
  { kind, fields }: Filled,
  words: Words,
): string | undefined {
  const telling = words.annotator.problems?.[code];
  const labels: Readonly<Record<string, string>> = words.annotator.labels[kind];
  const name = path.findLast((key) => labels[key] !== undefined) ?? (path.at(-1) === 'says' ? 'record' : '');
  const value = fields[name] ?? '';
  const index = path.at(-1);
  const item = typeof index === 'number' ? listed(value)?.[index] : value;
  return telling?.(
    labels[name] ?? String(path.at(-1)),
    visible(clip(item ?? value)),
    meaningOf(kind, String(name), words),
    reason.match(PASTED)?.join('\n') ?? '',
    fields,
  );
}
