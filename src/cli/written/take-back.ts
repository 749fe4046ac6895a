import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../compile/disk.ts';
import { isInContent } from '../../compile/folders.ts';
import type { Disk } from '../../disk/disk.ts';
import { uninterrupted } from '../../disk/uninterrupted.ts';
import { replaceFile } from '../../disk/write.ts';
import { list } from '../../model/show.ts';
import { sha256Of } from '../../sources/captured.ts';
import type { ContentWorld } from '../world.ts';
import {
  keepList,
  type List,
  readList,
  removeList,
  sweepBeside,
  sweepLists,
  unfinishedLists,
  type WrittenFile,
} from './list.ts';

/** What came of taking back what a command wrote. */
export type TakenBack =
  /** There is no list of it. */
  | { kind: 'unknown' }
  /** These files are no longer what was written: nothing was touched. */
  | { kind: 'changed'; paths: string[] }
  /** Gone are those that were new, and as before those that were not. What others need by now stays. */
  | { kind: 'done'; gone: string[]; asBefore: string[]; needed: string[] };

/**
 * Takes back exactly what a command wrote, as long as nobody has changed it. Whenever it is interrupted, the next call
 * goes on.
 * @param isNeeded whether something else rests on a new file by now
 * @throws what the disk throws
 */
export function takeBack(
  root: string,
  name: string,
  disk: Disk,
  isNeeded: (path: string) => boolean = () => false,
): TakenBack {
  const written = readList(root, name);
  if (written === undefined) return { kind: 'unknown' };
  const paths = written.files.filter((file) => stateOf(root, file) === 'changed').map(({ path }) => path);
  if (paths.length > 0) return { kind: 'changed', paths };
  const { false: free = [], true: needed = [] } = Object.groupBy(
    written.files,
    ({ path, before }) => `${before === undefined && isNeeded(path)}` as const,
  );
  const back = rollBack(root, name, free, disk);
  const [asBefore, gone] = [back.filter(isOlder), back.filter((file) => !isOlder(file))];
  return { kind: 'done', gone: pathsOf(gone), asBefore: pathsOf(asBefore), needed: pathsOf(needed) };
}

/** Takes back what commands that were killed had begun to write, and tells of it. */
export function recover({ cwd: root, disk, err }: Pick<ContentWorld, 'cwd' | 'disk' | 'err'>): void {
  sweepLists(root, disk);
  const paths = unfinishedLists(root).flatMap(([name, unfinished]) => {
    for (const { path } of unfinished.files) sweepBeside(root, path, disk);
    return recoverList(root, name, unfinished, disk);
  });
  if (paths.length > 0)
    err(`A command was interrupted, and what it had written is taken back: ${list(paths)}.`);
}

/** Where somebody has gone on from what is there, all stays: to be taken back, it is told which files changed. */
function recoverList(root: string, name: string, { files }: List, disk: Disk): string[] {
  if (files.some((file) => stateOf(root, file) === 'changed')) {
    keepList(root, name, { files }, disk);
    return [];
  }
  return pathsOf(rollBack(root, name, files, disk));
}

/**
 * Puts back those of some files that are as they were written, and forgets the list. The last one that was written goes
 * first: an article never stands without its parties.
 * @returns those that were put back
 */
export const rollBack = (
  root: string,
  name: string,
  files: readonly WrittenFile[],
  disk: Disk,
): WrittenFile[] =>
  uninterrupted(() => {
    const written = files.filter((file) => stateOf(root, file) === 'written');
    for (const file of written.toReversed()) restore(root, file, disk);
    removeList(root, name, disk);
    return written;
  });

/** Puts a file back as it was. */
function restore(root: string, { path, before }: WrittenFile, disk: Disk): void {
  if (before === undefined) disk.remove(join(root, path));
  else replaceFile(join(root, path), before, disk);
}

const isOlder = ({ before }: WrittenFile) => before !== undefined;
const pathsOf = (files: readonly WrittenFile[]) => files.map(({ path }) => path);

/** What stands in the place of a file: what was written, what was there before (which may be nothing), or something else. */
function stateOf(root: string, { path, sha256, before }: WrittenFile): 'written' | 'before' | 'changed' {
  const isThere = lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  if (!isThere) return before === undefined ? 'before' : 'changed';
  /* A list may have been tampered with, and so may folders. */
  if (!isInContent(root, path)) return 'changed';
  const { text, fault } = readSource(root, path);
  if (fault === undefined && sha256Of(text) === sha256) return 'written';
  return fault === undefined && text === before ? 'before' : 'changed';
}
