import { stringify } from 'yaml';

/** YAML to paste, indented as in an article. */
export const paste = (value: object, indent: number): string =>
  stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd().replace(/^/gm, ' '.repeat(indent));

/** `{date: …, note: …}` on one line, as such entries are written. */
export const flow = (entry: Record<string, string>): string =>
  `{${Object.entries(entry)
    .map(([key, value]) => `${key}: ${key === 'note' ? JSON.stringify(value) : value}`)
    .join(', ')}}`;

/** An entry of a list at the top of the frontmatter, with the list's own line where there is none yet. */
export function entryOf(list: string, isThere: boolean, entry: Record<string, string>): string {
  const item = `  - ${flow(entry)}`;
  return isThere ? item : `${list}:\n${item}`;
}
