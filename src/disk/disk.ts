import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What writing a person’s files needs of a file system. Handed over, so that tests can break it at every step. */
export interface Disk {
  mkdir(folder: string): void;
  /** Creates or empties a file, writes it and flushes it to the disk. `mode` is that of the file, where it has one already. */
  write(path: string, text: string, mode?: number): void;
  rename(from: string, to: string): void;
  /** Gives a file another name as well. @throws EEXIST where there is a file of that name */
  link(from: string, to: string): void;
  remove(path: string): void;
  /** Flushes a folder's list of names to the disk, where the system can. */
  flush(folder: string): void;
}

const firstMissing = (folder: string): string =>
  existsSync(dirname(folder)) ? folder : firstMissing(dirname(folder));

/** The disk as it is. */
export const realDisk: Disk = {
  mkdir(folder) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      /* So Node says it where the disk can only be read: to make the first of them alone says why. */
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') mkdirSync(firstMissing(folder));
      throw error;
    }
  },
  write(path, text, mode) {
    writeFileSync(path, text, { flush: true, ...(mode !== undefined && { mode }) });
    if (mode !== undefined) chmodSync(path, mode);
  },
  rename: renameSync,
  /** File systems without hard links get an exclusive copy. */
  link(from, to) {
    try {
      linkSync(from, to);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK)$/.test(String(code))) throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
  },
  remove: (path) => rmSync(path, { force: true }),
  /** Windows cannot open a folder, and needs no flush of it. */
  flush(folder) {
    try {
      const handle = openSync(folder, 'r');
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    } catch {
      /* What was written stands under its name all the same. */
    }
  },
};
