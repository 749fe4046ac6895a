import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt } from '../store/files.ts';
import { BuildError } from './build-error.ts';
import { note } from './manifest.ts';
import type { Names } from './names.ts';

/**
 * To be called before files are made: notes them, so that a later build may take them away or replace them, and makes
 * sure that none stands there which no build has made, nor is beyond a link. A file of an earlier build goes where a
 * folder is to be.
 * @throws BuildError where one does
 */
export function claim(dist: string, made: Names, paths: readonly string[]): void {
  const fresh = paths.filter((path) => !made.has(path));
  for (const folder of foldersOf(paths)) {
    if (entryAt(join(dist, folder))?.isDirectory() !== false) continue;
    if (made.has(folder)) rmSync(join(dist, folder));
    else throw new BuildError(taken(dist, folder, 'It is no folder, and files of the site belong into it'));
  }
  for (const path of fresh) {
    if (entryAt(join(dist, path)) !== undefined)
      throw new BuildError(taken(dist, path, 'No build has made it, and a file of the site belongs there'));
  }
  if (fresh.length > 0) note(dist, fresh);
  made.add(fresh);
}

const taken = (dist: string, path: string, why: string) =>
  `${join(dist, path)} is in the way. ${why}: take it away, or build into another folder with npm run build -- --outDir FOLDER.`;

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}
