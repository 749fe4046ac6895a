import { visible } from './visible.ts';

/** A value as it is shown inside a message: quoted, on one line, at most 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return `"${visible(clip(value.replace(/\s+/g, ' ')))}"`;
  return String(value);
}

/** What a schema says of a value of another kind. @param wanted what to write: "an id such as stargate-funders" */
export const wanting = (wanted: string) => ({
  error: ({ input }: { input?: unknown }) => `Write ${wanted}, not ${show(input)}.`,
});

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text cut to `length` characters, with an ellipsis where something was cut, and no sign cut in two. */
export function clip(text: string, length = 60): string {
  if (text.length <= length || [...text].length <= length) return text;
  let [start, count] = ['', 0];
  for (const { segment } of signs.segment(text)) {
    count += [...segment].length;
    if (count > length - 1) break;
    start += segment;
  }
  return `${start}…`;
}

/** "a", "a and b", "a, b and c": English enumeration for messages. */
export function list(items: readonly string[], conjunction = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return 'none';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** "2 errors", "1 warning": a number with its noun. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
