import type { YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { itemLines } from './block.ts';
import { isFaithful } from './faithful.ts';
import type { Entry, Value } from './flow.ts';
import { type Edited, editFrontmatter } from './frontmatter.ts';
import { type Addition, at, ended, indented, inList, insert } from './insertion.ts';

/** The lists of the frontmatter that grow while one annotates. */
export type ListKey = 'claims' | 'amounts' | 'entities' | 'sources';

/**
 * Adds an entry to a list of an article’s frontmatter. All that stands in the file stays to the byte: only the lines
 * of the entry are new, in the list’s own indentation and the file’s own line ends. The result is read back before it counts.
 */
export const insertEntry = (text: string, key: ListKey, entry: Entry): Edited =>
  editFrontmatter(text, (yaml, newline) =>
    insertInto(key, { yaml, entry, lines: itemLines(entry), newline }),
  );

function insertInto(key: ListKey, addition: Addition): string | { reason: string } {
  const { yaml, entry } = addition;
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return { reason: 'The frontmatter cannot be read as YAML: mend it first.' };
  const root: unknown = document.contents;
  if (root !== null && (!isMap(root) || root.flow))
    return { reason: 'The frontmatter is not written as one key a line: write it so, and try again.' };
  const insertion = insertionIn(root, key, addition);
  const written = insertion && insert(yaml, insertion);
  const reason = `The list "${key}" is written in a way that cannot be added to without touching the rest: write each entry on lines of its own after a hyphen, and try again.`;
  return written && isFaithful(yaml, written, (data) => add(data, key, entry)) ? written : { reason };
}

function add(data: unknown, key: ListKey, entry: Value): void {
  const groups = data as Record<string, unknown[] | null | undefined>;
  groups[key] = [...(groups[key] ?? []), entry];
}

function insertionIn(root: YAMLMap | null, key: ListKey, addition: Addition) {
  const pair = root?.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair === undefined ? atEnd(key, addition) : inList(pair, addition);
}

const atEnd = (key: ListKey, { yaml, lines, newline }: Addition) =>
  at(yaml.length, ended([`${key}:`, ...indented(lines, 2)], newline));
