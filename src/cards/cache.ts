import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../disk/write.ts';

/** Bytes kept between builds under the hash of what they are made from. */
export interface Cache {
  folder: string;
  /** Whatever else the bytes depend on: drawing, libraries. */
  version: string;
}

/** Where cards are kept. */
export const CARDS = join(process.cwd(), 'node_modules/.cache/glosswire/cards');

/**
 * What was made before from the same input, or what `make` makes of it now. A cache that cannot be read or
 * written is no error. A file’s time is when it was last asked for.
 */
export async function cached(cache: Cache, input: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = hash(JSON.stringify([cache.version, input])).toString('hex');
  const file = join(cache.folder, `${key}.png`);
  const kept = await whole(file);
  if (kept !== undefined) {
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    return kept;
  }
  const made = await make();
  keep(file, made);
  return made;
}

/** Drops what nobody has asked for since then, and what an interrupted build has left half written. */
export async function prune(folder: string, since: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const own = names.filter((name) => /^[0-9a-f]{64}\.png(?:\.|$)/.test(name));
  await Promise.all(own.map((name) => dropOld(join(folder, name), since).catch(() => undefined)));
}

async function dropOld(file: string, since: Date): Promise<void> {
  const { mtime } = await stat(file);
  if (mtime < since) await rm(file);
}

/** The bytes that were kept: none where there is no file, or where it is not as it was written. */
async function whole(file: string): Promise<Buffer | undefined> {
  const sealed = await readFile(file).catch(() => Buffer.alloc(0));
  const bytes = sealed.subarray(0, -SEAL);
  return hash(bytes).equals(sealed.subarray(-SEAL)) ? bytes : undefined;
}

function keep(file: string, bytes: Buffer): void {
  try {
    writeWhole(file, Buffer.concat([bytes, hash(bytes)]));
  } catch {
    /* The next build draws it again. */
  }
}

/** Bytes at the end of a file that are the hash of all before them. */
const SEAL = 32;

const hash = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest();
