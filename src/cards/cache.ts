import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes kept between builds under the hash of what they are made from. */
export interface Cache {
  folder: string;
  /** Whatever else the bytes depend on: drawing, libraries. */
  version: string;
}

/** What was made before from the same input, or what `make` makes of it now. A cache that cannot be written is no error. */
export async function cached(cache: Cache, input: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([cache.version, input]))
    .digest('hex');
  const file = join(cache.folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await make();
  await keep(cache.folder, file, made).catch(() => undefined);
  return made;
}

/** In one step: a build that is interrupted leaves no half of a file, and two at a time do not disturb each other. */
async function keep(folder: string, file: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
