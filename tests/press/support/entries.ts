import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything in a folder by its path: the text of a file, where a link leads, and of a folder nothing. No link is followed, no pipe read. */
export function entriesOf(folder: string, top = folder): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    const name = relative(top, path);
    if (entry.isSymbolicLink()) return [[name, `→ ${readlinkSync(path)}`]];
    if (entry.isDirectory()) return [[name, ''], ...entriesOf(path, top)];
    return [[name, entry.isFile() ? readFileSync(path, 'utf8') : 'no file']];
  });
  return new Map(entries);
}
