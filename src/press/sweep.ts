import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from '../store/files.ts';
import type { Names } from './names.ts';

/**
 * Takes away every file that an earlier build has made and this one has not, and what is unfinished of such files; then
 * every folder of theirs that is empty. Whatever else is there stays.
 * @param made by any build
 * @param isMade by this build, of a file, or of a folder with all that is in it, by its path in the site: `/articles/x`
 * @param folder the part of the site to look at
 */
export function sweep(dist: string, made: Names, isMade: (path: string) => boolean, folder = ''): void {
  for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (isMade(path)) continue;
    const name = finished(path);
    if (!entry.isDirectory() && (made.has(path) || made.has(name))) rmSync(join(dist, path));
    if (entry.isDirectory() && made.hasFolder(name)) sweep(dist, made, isMade, path);
  }
  if (folder !== '' && readdirSync(join(dist, folder)).length === 0) rmdirSync(join(dist, folder));
}
