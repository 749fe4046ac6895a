import { type Entry, flow, isList, type Value } from './flow.ts';

/** The lines of a list item, without indentation: a key a line, and a line for each group of keys in a list. */
export function itemLines(entry: Entry): string[] {
  const lines = Object.entries(entry).flatMap(([key, value]) => fieldLines(key, value));
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A key with its value, without indentation: on one line, or with a line for each group of keys in a list. */
export function fieldLines(key: string, value: Value): string[] {
  if (!hasGroups(value)) return [`${key}: ${flow(value, typeof value !== 'string')}`];
  return [`${key}:`, ...value.map((item) => `  - ${flow(item)}`)];
}

const hasGroups = (value: Value): value is readonly Value[] =>
  typeof value === 'object' &&
  isList(value) &&
  value.some((item) => typeof item === 'object' && !isList(item));
