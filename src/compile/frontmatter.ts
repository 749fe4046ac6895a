import type { LocatedProblem } from '../model/diagnostics.ts';

/** A Markdown file taken apart. Lines are 1-based. */
export interface Parts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a file at the two lines of three hyphens, or says why it cannot. */
export function splitFrontmatter(text: string, file: string): Parts | LocatedProblem {
  const source = text.replace(/^\uFEFF/, '');
  const match = FENCE.exec(source);
  if (match === null || match.index !== 0) {
    const reason = source.startsWith('---')
      ? 'The frontmatter is not closed: end it with a line of three hyphens, then write the prose.'
      : 'The file does not start with frontmatter: begin with a line of three hyphens, the fields, and three hyphens again.';
    return { code: 'frontmatter', path: [], reason, file, line: 1, column: 1 };
  }
  const head = match[0];
  return {
    yaml: match[1] ?? '',
    yamlLine: 2,
    body: source.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

/** Whether a file says that it is a draft, even where the rest of it cannot be read. */
export const saysDraft = (text: string): boolean =>
  /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(/^\uFEFF?---[\s\S]*?(?=^---)/m.exec(text)?.[0] ?? '');

/** What a key of some data lists; nothing where it lists nothing, whether or not the data are well-formed. */
export function itemsOf(data: unknown, key: string): unknown[] {
  const list: unknown = Object(data)[key];
  return Array.isArray(list) ? list : [];
}
