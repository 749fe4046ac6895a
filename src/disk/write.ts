import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { type Disk, realDisk } from './disk.ts';

/** Ends the name of a file that is still being written. Before it stands by whom: two may write the same. */
export const UNFINISHED = '.unfinished';

/** What a file is to be called, or its folder, when it is finished. */
export const finished = (path: string): string => path.replace(/(?:\.\d+-\d+)?\.unfinished(?=\/|$)/g, '');

/** Of a file: text is in UTF-8, and may come in parts. */
export type Content = string | Uint8Array | Iterable<string>;

/**
 * Replaces a person’s file as a whole: whenever it is interrupted, even by a loss of power, the old file is there or the
 * new one. It keeps its permissions, and a link to it stays a link.
 * @throws what the disk throws, with the path; nothing half written is left then. ENOTFILE where something else stands there
 */
export const replaceFile = (path: string, text: string, disk: Disk = realDisk): void =>
  replace(targetOf(path), text, disk);

/**
 * The same with a file that is ours, such as one of a cache. What a link in its place leads to is not: the link goes.
 * @throws what the disk throws, with the path; nothing half written is left then
 */
export const replaceOwn = (path: string, text: string, disk: Disk = realDisk): void =>
  replace({ target: path }, text, disk);

function replace({ target, mode }: Target, text: string, disk: Disk): void {
  disk.mkdir(dirname(target));
  const stage = (unfinished: string) => {
    disk.write(unfinished, text, mode);
    disk.rename(unfinished, target);
  };
  staged(target, stage, disk.remove);
  disk.flush(dirname(target));
}

/**
 * Writes a new file as a whole, and never over another. False where there is one of that name.
 * @throws what the disk throws, with the path; nothing half written is left then
 */
export function createFile(path: string, text: string, disk: Disk = realDisk): boolean {
  disk.mkdir(dirname(path));
  const stage = (unfinished: string) => {
    disk.write(unfinished, text);
    disk.link(unfinished, path);
    disk.remove(unfinished);
  };
  try {
    staged(path, stage, disk.remove);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  disk.flush(dirname(path));
  return true;
}

/**
 * Writes a file that can be made again so that at any moment there is the old one, or none, or the whole new one. One
 * that is already there with the same bytes is left alone. Nothing is flushed, and the old one is taken away first: to
 * put one in the place of another, some file systems wait for the disk.
 * @throws what the disk throws, with the path; the old file is there then, and nothing half written
 */
export function writeWhole(path: string, content: Content): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old && isSame(path, old.size, content)) return;
  if (old === undefined) mkdirSync(dirname(path), { recursive: true });
  const stage = (unfinished: string) => {
    write(unfinished, content);
    if (old) rmSync(path, { force: true });
    renameSync(unfinished, path);
  };
  staged(path, stage, realDisk.remove);
}

/** Writes a file where nobody looks yet. @throws what the disk throws */
export function write(path: string, content: Content): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(path, content);
    return;
  }
  const file = openSync(path, 'w');
  try {
    for (const part of content) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/** Has a file written beside its place and put there; what is left beside it after a failure is taken away. */
function staged(path: string, stage: (unfinished: string) => void, remove: Disk['remove']): void {
  const unfinished = `${path}.${process.pid}-${threadId}${UNFINISHED}`;
  try {
    stage(unfinished);
  } catch (error) {
    try {
      remove(unfinished);
    } catch {
      /* The first error says more. */
    }
    throw Object.assign(error as Error, { path });
  }
}

interface Target {
  target: string;
  mode?: number;
}

/** Where a path leads, and who may read and write what is there. @throws ENOTFILE where that is no file, such as a device */
function targetOf(path: string): Target {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { target: path };
  if (!entry.isFile())
    throw Object.assign(new Error(`${path} is no file`), { code: 'ENOTFILE', path, syscall: 'write' });
  return { target: realpathSync(path), mode: entry.mode & 0o7777 };
}

function isSame(path: string, size: number, content: Content): boolean {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return false;
  return Buffer.byteLength(content) === size && readFileSync(path).equals(Buffer.from(content));
}
