import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes away every file of the built site that nobody has made, and every folder that is empty then.
 * @param isMade of a file, or of a folder with all that is in it, by its path in the site: `/articles/x`
 * @param folder the part of the site to look at
 */
export function sweep(dist: string, isMade: (path: string) => boolean, folder = ''): void {
  for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (isMade(path)) continue;
    if (entry.isDirectory()) sweep(dist, isMade, path);
    else rmSync(join(dist, path));
  }
  if (folder !== '' && readdirSync(join(dist, folder)).length === 0) rmdirSync(join(dist, folder));
}
