import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isScalar, isSeq } from 'yaml';
import { flow, type Value } from './flow.ts';

/** What goes where: `from` and `to` are the same place, but for an empty list in brackets that gives way. */
export interface Insertion {
  from: number;
  to: number;
  text: string;
}

export interface Addition {
  yaml: string;
  entry: Value;
  /** The entry as lines of a list, without indentation. */
  lines: readonly string[];
  newline: string;
}

/** An entry more in the list that a key has, in the list’s own indentation; nothing where the key has something else. */
export function inList(pair: Pair, addition: Addition): Insertion | undefined {
  const { value } = pair;
  if (value === null || (isScalar(value) && value.value === null && value.source === ''))
    return underKey(pair, addition);
  if (!isSeq(value)) return undefined;
  if (!value.flow) return afterLast(value, addition);
  return value.items.length === 0
    ? insteadOfBrackets(pair, value, addition)
    : inBrackets(value, flow(addition.entry), addition.yaml);
}

function underKey({ key }: Pair, { yaml, lines, newline }: Addition): Insertion | undefined {
  const range = (key as Node).range;
  if (!range) return undefined;
  return at(lineEnd(yaml, range[1]), ended(indented(lines, columnOf(yaml, range[0]) + 2), newline));
}

/** After the line on which the last entry ends, with an empty line between where all entries have one. */
function afterLast({ items }: YAMLSeq, { yaml, lines, newline }: Addition): Insertion | undefined {
  const spans = items.map((item) => (item as Node).range);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const gaps = spans
    .slice(1)
    .map((range) => /\n[ \t]*\r?\n[ \t]*(?:#[^\n]*\n[ \t]*)*-[ \t]*$/.test(yaml.slice(0, range?.[0])));
  const isAiry = gaps.length > 0 && gaps.every(Boolean);
  const column = columnOf(yaml, yaml.lastIndexOf('-', first[0] - 1));
  const end = yaml.slice(0, last[1]).trimEnd().length;
  return at(lineEnd(yaml, end), ended([...(isAiry ? [''] : []), ...indented(lines, column)], newline));
}

function insteadOfBrackets(
  { key }: Pair,
  { range }: YAMLSeq,
  { yaml, lines, newline }: Addition,
): Insertion | undefined {
  const keyRange = (key as Node).range;
  if (!range || !keyRange) return undefined;
  const end = lineEnd(yaml, range[1]);
  const rest = yaml.slice(range[1], end);
  const column = columnOf(yaml, keyRange[0]) + 2;
  return { from: range[0], to: end, text: rest + ended(indented(lines, column), newline) };
}

/** At the end of a list or a group of keys that stands in brackets. @param text what is added, without comma */
export function inBrackets({ range }: YAMLSeq | YAMLMap, text: string, yaml: string): Insertion | undefined {
  if (!range) return undefined;
  const inside = yaml.slice(range[0], range[1] - 1).trimEnd();
  return at(range[0] + inside.length, `${/[,[{]$/.test(inside) ? '' : ','} ${text}`);
}

export const at = (place: number, text: string): Insertion => ({ from: place, to: place, text });

export const indented = (all: readonly string[], columns: number): string[] =>
  all.map((line) => ' '.repeat(columns) + line);

export const ended = (all: readonly string[], newline: string): string =>
  all.map((line) => line + newline).join('');

export const columnOf = (yaml: string, place: number): number =>
  place - (yaml.lastIndexOf('\n', place - 1) + 1);

/** Just after the line break that ends the line of a place. */
export function lineEnd(yaml: string, place: number): number {
  const found = yaml.indexOf('\n', place);
  return found === -1 ? yaml.length : found + 1;
}

export const insert = (yaml: string, { from, to, text }: Insertion): string =>
  yaml.slice(0, from) + text + yaml.slice(to);
