import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
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
  return readIt({ bytes: await bytesOf(path, cwd), url });
}

async function bytesOf(path: string, cwd: string): Promise<Uint8Array> {
  try {
    const file = await open(resolve(cwd, path));
    try {
      const entry = await file.stat();
      if (!entry.isFile()) throw new Misuse(`${path} is no file. Write the path of one document.`);
      if (entry.size > LARGEST)
        throw new Misuse(
          `${path} has ${megabytes(entry.size)}, and at most ${megabytes(LARGEST)} are read. Save the part that is quoted as a file of its own.`,
        );
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Misuse) throw error;
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
