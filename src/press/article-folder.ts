import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Content, remove, UNFINISHED, write, writeWhole } from '../store/files.ts';
import { BuildError } from './build-error.ts';
import type { Names } from './names.ts';
import { sweep } from './sweep.ts';

/** Writes a file of the site, by its path in it: `/articles/x/index.html`. */
export type Write = (path: string, content: Content) => void;

/** A folder of the site that belongs to one article, while it is made. */
export interface Folder {
  write: Write;
  /** To be called when all is written: whatever else builds have made there goes. */
  finish(): void;
}

/**
 * A folder that is there gets its files one by one, each as a whole. One that is not is written beside its place and
 * put there at the end, which takes a third of the time.
 * @param made what builds have made there, and this one is about to make
 * @param path in the site: `/articles/x`
 * @throws what the disk throws, with the path that the file would have had; nothing half written is left then
 */
export const folderIn = (dist: string, made: Names, path: string): Folder =>
  existsSync(join(dist, path)) ? oldFolder(dist, made, path) : newFolder(dist, made, path);

function oldFolder(dist: string, made: Names, path: string): Folder {
  const names = new Set<string>();
  return {
    write(name, content) {
      names.add(name);
      writeWhole(join(dist, name), content);
    },
    finish: () => sweep(dist, made, (name) => names.has(name), path),
  };
}

function newFolder(dist: string, made: Names, path: string): Folder {
  const folder = join(dist, path);
  const unfinished = folder + UNFINISHED;
  if (existsSync(unfinished)) sweep(dist, made, () => false, path + UNFINISHED);
  if (existsSync(unfinished))
    throw new BuildError(
      `${unfinished} is in the way, and no build has made all that is in it: take it away.`,
    );
  const folders = new Set<string>();
  return {
    write(name, content) {
      const file = unfinished + name.slice(path.length);
      const above = dirname(file);
      try {
        if (!folders.has(above)) mkdirSync(above, { recursive: true });
        folders.add(above);
        write(file, content);
      } catch (error) {
        remove(unfinished);
        throw Object.assign(error as Error, { path: join(dist, name) });
      }
    },
    finish: () => renameSync(unfinished, folder),
  };
}
