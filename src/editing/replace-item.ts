import { isMap, parseDocument } from 'yaml';
import type { Path } from '../model/diagnostics.ts';
import { fieldName } from '../model/explain.ts';
import { isFaithful } from './faithful.ts';
import { type Edited, editFrontmatter } from './frontmatter.ts';

/** Puts a word in the place of a group of keys in a list of the frontmatter; the rest of the file stays to the byte. */
export const replaceItem = (text: string, [list, index]: [string, number], word: string): Edited =>
  editFrontmatter(text, (yaml) => {
    const node = parseDocument(yaml).getIn([list, index], true);
    const path: Path = [list, index];
    const reason = `${fieldName(path)} cannot be replaced without touching more than itself: change it in the file.`;
    if (!isMap(node) || !node.range) return { reason };
    const [start, end] = node.range;
    const tail = /\s*$/.exec(yaml.slice(start, end))?.[0] ?? '';
    const written = yaml.slice(0, start) + word + tail + yaml.slice(end);
    return isFaithful(yaml, written, (data) => put(data, list, index, word)) ? written : { reason };
  });

function put(data: unknown, list: string, index: number, word: string): void {
  (data as Record<string, unknown[]>)[list]?.splice(index, 1, word);
}
