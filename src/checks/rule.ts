import type { Range } from '../anchoring/locate.ts';
import type { Article } from '../model/article.ts';
import type { Path } from '../model/diagnostics.ts';
import type { Subject } from './subject.ts';

/**
 * `error`: the article says something false, or marks the wrong words.
 * `warning`: an editor would send it back.
 * `info`: worth knowing, and often right as it is.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Where a finding is: a field of the frontmatter, words of the prose, or what stands in the Markdown alone. */
export type Place =
  | { in: 'frontmatter'; path: Path }
  /** UTF-16 offsets into the Markdown of the prose. */
  | { in: 'markdown'; start: number; end: number }
  /**
   * UTF-16 offsets into the text of the page.
   * `source` is what stands in the Markdown at or after that place, where a reader does not see it.
   */
  | { in: 'prose'; start: number; end: number; source?: string };

/** One thing that an editor would remark on. */
export interface Finding {
  place: Place;
  /** What is wrong, why, and what to write instead. */
  message: string;
}

/** One editorial rule. */
export interface Rule {
  /** Permanent: it stands in logs and in annotations. */
  code: string;
  severity: Severity;
  /** What an article that keeps the rule does, in a line. */
  title: string;
  /** Why, and how it is judged: a paragraph from which the documentation is made. */
  explanation: string;
  find(subject: Subject): Finding[];
}

/**
 * Findings about the entries of a list of the frontmatter.
 * @param field where in an entry they stand
 * @param say what there is to say of an entry, if anything
 */
export function findingsOn<Key extends 'claims' | 'amounts' | 'sources' | 'entities'>(
  article: Article,
  key: Key,
  field: string,
  say: (entry: Article[Key][number], index: number) => string | false | undefined,
): Finding[] {
  return article[key].flatMap((entry, index) => {
    const message = say(entry, index);
    return message ? [{ place: inField(key, index, field), message }] : [];
  });
}

export const inField = (...path: Path): Place => ({ in: 'frontmatter', path });
export const inMarkdown = ({ start, end }: Range): Place => ({ in: 'markdown', start, end });
export const inProse = (start: number, end: number): Place => ({ in: 'prose', start, end });
