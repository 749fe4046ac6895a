import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { itemLines } from './block.ts';
import { isFaithful } from './faithful.ts';
import { type Entry, flow } from './flow.ts';
import { type Edited, editFrontmatter } from './frontmatter.ts';

/** The lists of the frontmatter that grow while one annotates. */
export type ListKey = 'claims' | 'amounts' | 'entities' | 'sources';

/**
 * Adds an entry to a list of an article’s frontmatter. All that stands in the file stays to the byte: only the lines
 * of the entry are new, in the list’s own indentation and the file’s own line ends. The result is read back before it counts.
 */
export const insertEntry = (text: string, key: ListKey, entry: Entry): Edited =>
  editFrontmatter(text, (yaml, newline) => insertInto({ yaml, key, entry, newline }));

function insertInto(wanted: Wanted): string | { reason: string } {
  const { yaml, key, entry } = wanted;
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return { reason: 'The frontmatter cannot be read as YAML: mend it first.' };
  const root: unknown = document.contents;
  if (root !== null && (!isMap(root) || root.flow))
    return { reason: 'The frontmatter is not written as one key a line: write it so, and try again.' };
  const insertion = insertionIn(root, wanted);
  const written = insertion && yaml.slice(0, insertion.from) + insertion.text + yaml.slice(insertion.to);
  const reason = `The list "${key}" is written in a way that cannot be added to without touching the rest: write each entry on lines of its own after a hyphen, and try again.`;
  return written && isFaithful(yaml, written, (data) => add(data, key, entry)) ? written : { reason };
}

function add(data: unknown, key: ListKey, entry: Entry): void {
  const groups = data as Record<string, unknown[] | null | undefined>;
  groups[key] = [...(groups[key] ?? []), entry];
}

/** What goes where: `from` and `to` are the same place, but for an empty list in brackets that gives way. */
interface Insertion {
  from: number;
  to: number;
  text: string;
}

interface Wanted {
  yaml: string;
  key: ListKey;
  entry: Entry;
  newline: string;
}

function insertionIn(root: YAMLMap | null, wanted: Wanted): Insertion | undefined {
  const pair = root?.items.find((item) => isScalar(item.key) && item.key.value === wanted.key);
  if (pair === undefined) return atEnd(wanted);
  const { value } = pair;
  if (value === null || (isScalar(value) && value.value === null && value.source === ''))
    return underKey(pair, wanted);
  if (!isSeq(value)) return undefined;
  if (!value.flow) return afterLast(value, wanted);
  return value.items.length === 0 ? insteadOfBrackets(value, wanted) : inBrackets(value, wanted);
}

const atEnd = ({ yaml, key, entry, newline }: Wanted): Insertion =>
  at(yaml.length, lines([`${key}:`, ...indented(itemLines(entry), 2)], newline));

function underKey({ key }: Pair, { yaml, entry, newline }: Wanted): Insertion | undefined {
  const range = (key as Node).range;
  return range ? at(lineEnd(yaml, range[1]), lines(indented(itemLines(entry), 2), newline)) : undefined;
}

/** After the line on which the last entry ends, with an empty line between where all entries have one. */
function afterLast({ items }: YAMLSeq, { yaml, entry, newline }: Wanted): Insertion | undefined {
  const spans = items.map((item) => (item as Node).range);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const gaps = spans
    .slice(1)
    .map((range) => /\n[ \t]*\r?\n[ \t]*(?:#[^\n]*\n[ \t]*)*-[ \t]*$/.test(yaml.slice(0, range?.[0])));
  const isAiry = gaps.length > 0 && gaps.every(Boolean);
  const hyphen = yaml.lastIndexOf('-', first[0] - 1);
  const column = hyphen - (yaml.lastIndexOf('\n', hyphen) + 1);
  const end = yaml.slice(0, last[1]).trimEnd().length;
  const text = lines([...(isAiry ? [''] : []), ...indented(itemLines(entry), column)], newline);
  return at(lineEnd(yaml, end), text);
}

function insteadOfBrackets({ range }: YAMLSeq, { yaml, entry, newline }: Wanted): Insertion | undefined {
  if (!range) return undefined;
  const end = lineEnd(yaml, range[1]);
  const rest = yaml.slice(range[1], end);
  return { from: range[0], to: end, text: rest + lines(indented(itemLines(entry), 2), newline) };
}

function inBrackets({ range }: YAMLSeq, { yaml, entry }: Wanted): Insertion | undefined {
  if (!range) return undefined;
  const inside = yaml.slice(range[0], range[1] - 1).trimEnd();
  return at(range[0] + inside.length, `${inside.endsWith(',') ? '' : ','} ${flow(entry)}`);
}

const at = (place: number, text: string): Insertion => ({ from: place, to: place, text });
const indented = (all: readonly string[], columns: number) => all.map((line) => ' '.repeat(columns) + line);

/** Just after the line break that ends the line of a place. */
function lineEnd(yaml: string, place: number): number {
  const found = yaml.indexOf('\n', place);
  return found === -1 ? yaml.length : found + 1;
}

const lines = (all: readonly string[], newline: string) => all.map((line) => line + newline).join('');
