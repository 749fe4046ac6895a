import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What writing needs of a file system. Handed over, so that tests can break it at every step. */
export interface Disk {
  mkdir(folder: string): Promise<void>;
  /** Creates or empties a file, writes it and flushes it to the disk. */
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Flushes a folder's list of names to the disk, where the system can. */
  flush(folder: string): Promise<void>;
}

/**
 * Replaces a file as a whole: whenever it is interrupted, the old file is there or the new one.
 * A crash leaves at most a file that ends in `.tmp`, which nothing reads.
 * @throws what the disk throws
 */
export async function writeAtomically(path: string, text: string, disk: Disk = realDisk): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await disk.mkdir(dirname(path));
  try {
    await disk.write(temporary, text);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw Object.assign(error as Error, { path });
  }
  await disk.flush(dirname(path));
}

export const realDisk: Disk = {
  mkdir: async (folder) => void (await mkdir(folder, { recursive: true })),
  async write(path, text) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  /** Windows cannot open a folder, and needs no flush of it. */
  async flush(folder) {
    const handle = await open(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  },
};
