import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Ends the name of a file that is still being written. Before it stands by whom: two may write the same. */
export const UNFINISHED = '.unfinished';

/**
 * Writes a file so that at any moment there is the old one, or none, or the whole new one. One that is already there
 * with the same bytes is left alone. The old one is taken away first: to put one in the place of another, some file
 * systems wait for the disk.
 * @throws what the disk throws, with the path; the old file is there then, and nothing half written
 */
export function writeWhole(path: string, content: Content): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && isSame(path, there.size, content)) return;
  if (there === undefined) mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}-${threadId}${UNFINISHED}`;
  try {
    write(unfinished, content);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw Object.assign(error as Error, { path });
  }
  if (there) rmSync(path, { force: true });
  renameSync(unfinished, path);
}

/** Of a file: text is in UTF-8, and may come in parts. */
export type Content = string | Uint8Array | Iterable<string>;

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

function isSame(path: string, size: number, content: Content): boolean {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return false;
  return Buffer.byteLength(content) === size && readFileSync(path).equals(Buffer.from(content));
}

/** A file’s JSON; nothing where there is no such file, or it is not whole. */
export const readJson = <Value>(path: string): Value | undefined => readAs<Value>(path, JSON.parse);

/** What stands in a file, as it is read; nothing where there is no such file, or it cannot be read so. */
export function readAs<Value>(path: string, read: (text: string) => Value): Value | undefined {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
