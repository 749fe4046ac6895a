import { parse } from 'yaml';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import type { Entry } from '../../src/editing/flow.ts';
import { insertEntry, type ListKey } from '../../src/editing/insert.ts';

export const article = (yaml: string, newline = '\n') =>
  `---\ntitle: A title # the working title\n${yaml}---\n\nAcme sells anvils.\n`.replaceAll('\n', newline);

export const inserted = (text: string, key: ListKey, entry: Entry): string => {
  const edited = insertEntry(text, key, entry);
  if (!edited.ok) throw new Error(edited.reason);
  return edited.text;
};

export const dataOf = (text: string): Record<string, unknown> => {
  const parts = splitFrontmatter(text, '');
  if ('code' in parts) throw new Error(parts.reason);
  return parse(parts.yaml);
};
