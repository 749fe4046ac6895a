import type { SourceFile } from '../../compile/article.ts';
import { splitFrontmatter } from '../../compile/frontmatter.ts';
import { readYaml } from '../../compile/yaml.ts';
import { editValue } from '../../editing/edit.ts';
import type { Path } from '../../model/diagnostics.ts';
import { formerRecords, formerStatuses, nowCalled } from '../../model/former-words.ts';
import { changedLines, type Fixes } from './fix.ts';

/** A word at a place in the frontmatter, and what it is called now. */
interface Renamed {
  path: Path;
  now: string;
}

/** Writes what words are called now in place of what they were called. Changes nothing else. */
export function fixWords(file: SourceFile): Fixes {
  const fixes: Fixes = { text: file.text, mended: [], left: [] };
  for (const { path, now } of renamedIn(file)) {
    const edited = editValue(fixes.text, path, now);
    if (!edited.ok) fixes.left.push(`${file.path}: ${edited.reason}`);
    else {
      fixes.mended.push({ file: file.path, ...changedLines(fixes.text, edited.text) });
      fixes.text = edited.text;
    }
  }
  return fixes;
}

interface Claim {
  status?: unknown;
  says?: { record?: unknown } | null;
  history?: unknown;
}

function renamedIn({ text, path }: SourceFile): Renamed[] {
  const parts = splitFrontmatter(text, path);
  if ('code' in parts) return [];
  const yaml = readYaml(parts.yaml, path, parts.yamlLine);
  if (yaml.problems.length > 0) return [];
  const { claims } = (yaml.data ?? {}) as { claims?: unknown };
  return items<Claim>(claims).flatMap((claim, index) => [
    ...renamed(claim?.status, formerStatuses, ['claims', index, 'status']),
    ...renamed(claim?.says?.record, formerRecords, ['claims', index, 'says', 'record']),
    ...items<{ status?: unknown }>(claim?.history).flatMap((change, at) =>
      renamed(change?.status, formerStatuses, ['claims', index, 'history', at, 'status']),
    ),
  ]);
}

/** What the frontmatter lists, well-formed or not. */
const items = <Item>(list: unknown): (Item | null)[] => (Array.isArray(list) ? list : []);

function renamed(word: unknown, former: Readonly<Record<string, string>>, path: Path): Renamed[] {
  const now = typeof word === 'string' ? nowCalled(word, former) : undefined;
  return now === undefined ? [] : [{ path, now }];
}
