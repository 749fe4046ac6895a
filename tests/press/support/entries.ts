import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything in a folder by its path: the text of a file, where a link leads, and of a folder nothing. No link is followed. */
export function entriesOf(folder: string, top = folder): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    const name = relative(top, path);
    if (entry.isSymbolicLink()) return [[name, `→ ${readlinkSync(path)}`]];
    return entry.isDirectory() ? [[name, ''], ...entriesOf(path, top)] : [[name, readFileSync(path, 'utf8')]];
  });
  return new Map(entries);
}
