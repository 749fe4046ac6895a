import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Written {
  files: number;
  bytes: number;
}

/** The time by the clock of the file system, in milliseconds: what is written from now on is later. */
export function mark(folder: string): number {
  const file = join(folder, '.mark');
  writeFileSync(file, '');
  const { ctimeMs } = lstatSync(file);
  rmSync(file);
  while (now(file) <= ctimeMs);
  return ctimeMs;
}

function now(file: string): number {
  writeFileSync(file, '');
  const { ctimeMs } = lstatSync(file);
  rmSync(file);
  return ctimeMs;
}

/** The files of a folder that were written, or moved to where they are, after a mark. Links are not followed. */
export function writtenSince(folder: string, since: number): Written {
  const total: Written = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const { files, bytes } = writtenSince(path, since);
      total.files += files;
      total.bytes += bytes;
    } else if (entry.isFile()) {
      const { ctimeMs, size } = lstatSync(path);
      if (ctimeMs <= since) continue;
      total.files += 1;
      total.bytes += size;
    }
  }
  return total;
}
