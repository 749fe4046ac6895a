import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testFolder } from '../../support/folder.ts';

/** A disk of its own, which can be filled up and made read-only. */
export interface Disk {
  folder: string;
  /** Leaves so many bytes of it free. */
  fill(free: number): void;
  empty(): void;
  readOnly(is: boolean): void;
  unmount(): void;
}

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });

/** @param size of the disk, in KiB @throws where disks cannot be mounted, which takes root */
export function smallDisk(size: number): Disk {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    mount('-t', 'tmpfs', '-o', `size=${size}k,mode=777`, 'none', folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(free) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    empty: () => rmSync(ballast, { force: true }),
    readOnly: (is) => mount('-o', `remount,${is ? 'ro' : 'rw'}`, folder),
    unmount() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Whether this machine lets tests mount disks: elsewhere what needs one is skipped. */
export const canMount = ((): boolean => {
  try {
    smallDisk(64).unmount();
    return true;
  } catch {
    return false;
  }
})();

export const isRoot = process.getuid?.() === 0;

/** A folder that everybody may read and only its owner may write to. */
export function ownFolder(): string {
  const folder = testFolder();
  chmodSync(folder, 0o755);
  return folder;
}
