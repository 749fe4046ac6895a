import { afterEach, beforeEach, describe, test } from 'vitest';
import { canMount, type Disk, smallDisk } from './support/disk.ts';
import { fixturesIn, refuses } from './support/refusals.ts';

/* All commands, and disks for reading only: disk.full.test.ts. */
describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  let disk: Disk;
  beforeEach(() => {
    disk = smallDisk(1024);
    fixturesIn(disk.folder);
  });
  afterEach(() => disk.unmount());

  test('a command that writes says that the disk is full, and leaves everything as it was', async () => {
    disk.fill(0);
    await refuses(disk.folder, 'seal', { why: 'the disk is full', mend: () => disk.empty() });
  });
});
