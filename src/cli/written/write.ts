import { join } from 'node:path';
import type { Disk } from '../../disk/disk.ts';
import { processName } from '../../disk/process.ts';
import { uninterrupted } from '../../disk/uninterrupted.ts';
import { createFile, replaceFile } from '../../disk/write.ts';
import { sha256Of } from '../../sources/captured.ts';
import { keepList } from './list.ts';
import { rollBack } from './take-back.ts';

/** A file of the content as it is to be. */
export interface ToWrite {
  /** As it is shown to people. */
  path: string;
  text: string;
  /** What stands there now; left out for a new file, which is never written over another. */
  before?: string;
}

/**
 * Writes some files of the content: all of them, or none where the disk refuses one. A list is written first, by which
 * all can be taken back, and which shows the next command what one that was killed has left.
 * @param name of the list
 * @param files the last is the one that the others are for
 * @returns the paths that were written: without new files of whose name there is one, and none at all where that is the last
 * @throws what the disk throws; everything is as it was then
 */
export const writeListed = (root: string, name: string, files: readonly ToWrite[], disk: Disk): string[] =>
  uninterrupted(() => {
    const listed = files.map(({ path, text, before }) => ({
      path,
      sha256: sha256Of(text),
      ...(before !== undefined && { before }),
    }));
    /* One that fails may stand there all the same: it counts before it is written. */
    const done: typeof listed = [];
    try {
      keepList(root, name, { writer: processName(process.pid), files: listed }, disk);
      for (const [index, file] of files.entries()) {
        done.push(...listed.slice(index, index + 1));
        if (!put(join(root, file.path), file, disk)) done.pop();
      }
      if (done.at(-1) !== listed.at(-1)) rollBack(root, name, done.splice(0), disk);
      else keepList(root, name, { files: done }, disk);
    } catch (error) {
      rollBack(root, name, done, disk);
      throw error;
    }
    return done.map(({ path }) => path);
  });

function put(path: string, { text, before }: ToWrite, disk: Disk): boolean {
  if (before === undefined) return createFile(path, text, disk);
  replaceFile(path, text, disk);
  return true;
}
