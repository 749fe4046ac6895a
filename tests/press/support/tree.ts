import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A folder’s files by path, each with the digest of its bytes; folders end with a slash and have none. */
export function treeOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      return entry.isDirectory() ? [`${name}/`, ''] : [name, digestOf(path)];
    }),
  );
}

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** In what two trees differ, a line each, in order. */
export function differences(kept: ReadonlyMap<string, string>, cold: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...kept.keys(), ...cold.keys()])].sort();
  return names.flatMap((name) => {
    if (!cold.has(name)) return [`${name} is left over`];
    if (!kept.has(name)) return [`${name} is missing`];
    return kept.get(name) === cold.get(name) ? [] : [`${name} is not as a cold build makes it`];
  });
}
