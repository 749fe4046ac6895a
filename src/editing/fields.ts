import type { Node, YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Path } from '../model/diagnostics.ts';
import { fieldName } from '../model/explain.ts';
import { fieldLines } from './block.ts';
import { rewrite } from './edit.ts';
import { isFaithful } from './faithful.ts';
import { flow, type Value } from './flow.ts';
import {
  at,
  columnOf,
  ended,
  type Insertion,
  inBrackets,
  indented,
  inList,
  insert,
  lineEnd,
} from './insertion.ts';

/** Some YAML that was edited, or why that cannot be done by machine. */
export type EditedYaml = string | { reason: string };

/** Writes a text into a group of keys: in the place of the one that is there, or as a key more. The rest stays to the byte. */
export function setField(yaml: string, path: Path, key: string, value: string): EditedYaml {
  const group = groupAt(yaml, path);
  if (group === undefined) return unwritable([...path, key]);
  const old = group.get(key, true);
  if (old === undefined) return addField(yaml, group, path, key, value);
  const written = isScalar(old) ? rewrite(yaml, old, [...path, key], value) : undefined;
  return written ?? unwritable([...path, key]);
}

/**
 * Makes several edits of one group of keys, each of which gets that group as YAML of its own: so they take as long as it is
 * long, and not the file. The rest stays to the byte.
 */
export function editGroup(
  yaml: string,
  path: Path,
  edits: readonly ((group: string) => EditedYaml)[],
): EditedYaml {
  const group = groupAt(yaml, path);
  if (!group?.range) return unwritable(path);
  const [start, , end] = group.range;
  const indent = ' '.repeat(columnOf(yaml, start));
  const own = indent + yaml.slice(start, end);
  if (!isFaithful(own, own, (data) => replace(data, group.toJSON()))) return unwritable(path);
  const edited = edits.reduce<EditedYaml>((now, edit) => (typeof now === 'string' ? edit(now) : now), own);
  return typeof edited === 'string'
    ? yaml.slice(0, start) + edited.slice(indent.length) + yaml.slice(end)
    : edited;
}

/** Adds an entry, on a line of its own where that is how it is written, to a list in a group of keys. The rest stays to the byte. */
export function addEntry(yaml: string, path: Path, key: string, entry: Value): EditedYaml {
  const group = groupAt(yaml, path);
  if (group === undefined) return unwritable([...path, key]);
  const pair = group.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) return addField(yaml, group, path, key, [entry]);
  const lines = [`- ${flow(entry)}`];
  const insertion = inList(pair, { yaml, entry, lines, newline: newlineOf(yaml) });
  return read(yaml, insertion, [...path, key], (data) => {
    const list = valueAt(data, path) as Record<string, unknown[] | null>;
    list[key] = [...(list[key] ?? []), entry];
  });
}

/** Takes a key and its value out of a group of keys, with its line where it has one. The rest stays to the byte. */
export function removeField(yaml: string, path: Path, key: string): EditedYaml {
  const group = groupAt(yaml, path);
  const index = group?.items.findIndex((item) => isScalar(item.key) && item.key.value === key) ?? -1;
  return read(yaml, group && removal(group, index, yaml), [...path, key], (data) => {
    delete (valueAt(data, path) as Record<string, unknown>)[key];
  });
}

/** Its line; else up to the next key; of the last, what follows the one before it. */
function removal({ items, flow }: YAMLMap, index: number, yaml: string): Insertion | undefined {
  const startOf = (at: number) => (items[at]?.key as Node | undefined)?.range?.[0];
  const endOf = (at: number) => ((items[at]?.value ?? items[at]?.key) as Node | undefined)?.range?.[1];
  const [start, end] = [startOf(index), endOf(index)];
  if (start === undefined || end === undefined) return undefined;
  const line = start - columnOf(yaml, start);
  const hasLine = !flow && yaml.slice(line, start).trim() === '';
  const [from, to] = hasLine
    ? [line, lineEnd(yaml, end)]
    : index < items.length - 1
      ? [start, startOf(index + 1)]
      : [endOf(index - 1), end];
  return from === undefined || to === undefined ? undefined : { from, to, text: '' };
}

/** Makes of a group of keys another one. */
function replace(data: unknown, other: unknown): void {
  const group = data as Record<string, unknown>;
  for (const key of Object.keys(group)) delete group[key];
  Object.assign(group, other);
}

function addField(yaml: string, group: YAMLMap, path: Path, key: string, value: Value): EditedYaml {
  const insertion = group.flow
    ? inBrackets(group, `${key}: ${flow(value)}`, yaml)
    : afterLast(group, fieldLines(key, value), yaml);
  return read(yaml, insertion, [...path, key], (data) => {
    (valueAt(data, path) as Record<string, unknown>)[key] = value;
  });
}

/** On the lines after the last of the keys, in their column. */
function afterLast({ items }: YAMLMap, lines: readonly string[], yaml: string): Insertion | undefined {
  const [first, last] = [items[0]?.key as Node | undefined, items.at(-1)];
  const end = ((last?.value ?? last?.key) as Node | undefined)?.range?.[1];
  if (!first?.range || end === undefined) return undefined;
  const place = lineEnd(yaml, yaml.slice(0, end).trimEnd().length);
  const isOpen = place === yaml.length && !yaml.endsWith('\n');
  const text = ended(indented(lines, columnOf(yaml, first.range[0])), newlineOf(yaml));
  return at(place, isOpen ? newlineOf(yaml) + text : text);
}

/** The edit, once it is known to have done what it was to do and nothing else. */
function read(
  yaml: string,
  insertion: Insertion | undefined,
  path: Path,
  change: (data: unknown) => void,
): EditedYaml {
  const written = insertion && insert(yaml, insertion);
  return written !== undefined && isFaithful(yaml, written, change) ? written : unwritable(path);
}

const unwritable = (path: Path) => ({
  reason: `${fieldName(path)} cannot be written without touching more than this value: write it into the file by hand.`,
});

function groupAt(yaml: string, path: Path): YAMLMap | undefined {
  const document = parseDocument(yaml);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return document.errors.length === 0 && isMap(node) ? node : undefined;
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], data);

const newlineOf = (yaml: string) => (/\r\n/.test(yaml) ? '\r\n' : '\n');
