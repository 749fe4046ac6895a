import { resolve } from 'node:path';
import { type PlainFile, readPlainFile } from '../../disk/read.ts';
import { LARGEST, megabytes } from '../../sources/limits.ts';
import { readDocument } from '../../sources/read.ts';
import { type Document, type Reading, Unreadable } from '../../sources/reading.ts';
import { wallOf } from '../../sources/wall.ts';
import type { Asking } from '../network/asking.ts';
import { get } from '../network/get.ts';
import type { Failure } from '../network/network.ts';
import { Misuse } from '../world.ts';

/** The words of a source; or why they are not to be had. */
export type Obtained = { kind: 'read'; reading: Reading; moved?: string | undefined } | Failure | Unread;

/** It came, and has no words that can be read; or stands behind a wall. */
export interface Unread {
  kind: 'unreadable' | 'walled';
  why: string;
}

/** Fetches a source and reads it. Never throws for what the network or the document does. */
export async function fetchSource(url: string, asking: Asking): Promise<Obtained> {
  const got = await get(url, asking);
  if (got.kind !== 'fetched') return got;
  const { bytes, type, charset, moved } = got;
  const obtained = await readIt({ bytes, type, charset, url: got.url });
  if (obtained.kind !== 'read') return obtained;
  const wall = wallOf(obtained.reading.text, got.url, url);
  return wall === undefined ? { ...obtained, moved } : { kind: 'walled', why: wall };
}

/**
 * Reads a source from a file.
 * @param url the source’s address, by which it is looked for in an archive of pages
 * @throws Misuse where there is no such file, or one that is too large, which is not read
 */
export async function readSourceFile(path: string, url: string, cwd: string): Promise<Obtained> {
  return readIt({ bytes: bytesOf(path, cwd), url });
}

function bytesOf(path: string, cwd: string): Uint8Array {
  const file = fileAt(path, cwd);
  if (file.kind === 'read') return file.bytes;
  throw new Misuse(
    file.kind === 'no-file'
      ? `${path} is no file. Write the path of one document.`
      : `${path} has ${megabytes(file.size)}, and at most ${megabytes(LARGEST)} are read. Save the part that is quoted as a file of its own.`,
  );
}

function fileAt(path: string, cwd: string): PlainFile {
  try {
    return readPlainFile(resolve(cwd, path), LARGEST);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Misuse(
      `${path}: ${code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`}`,
    );
  }
}

async function readIt(document: Document): Promise<Obtained> {
  try {
    return { kind: 'read', reading: await readDocument(document) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'unreadable', why: error.message };
  }
}
