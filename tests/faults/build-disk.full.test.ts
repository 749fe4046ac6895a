import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences, treeOf } from '../press/support/tree.ts';
import { testFolder } from '../support/folder.ts';
import { run, STACK } from './support/command.ts';
import { canMount, type Disk, smallDisk } from './support/disk.ts';

let root = '';
beforeEach(() => {
  root = testFolder();
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
});

const build = (dist: string, folder: string) => run(['tests/press/support/build.ts', root, dist, folder]);

describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  let disk: Disk;
  beforeEach(() => {
    disk = smallDisk(4096);
  });
  afterEach(() => disk.unmount());

  test.each(['dist', 'press'] as const)(
    'wherever the disk is full that holds the folder %s, the build says so and the next one is right',
    async (full) => {
      const folders = {
        dist: join(root, 'dist'),
        press: join(root, 'press'),
        [full]: join(disk.folder, full),
      };
      for (const free of [0, 40_000, 100_000]) {
        disk.empty();
        rmSync(folders[full], { recursive: true, force: true });
        disk.fill(free);
        const { code, out, err } = await build(folders.dist, folders.press);
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(
          new RegExp(
            `^${disk.folder}\\S+ cannot be [a-z ]+, because the disk is full\\. Please make room there, and try again\\.\n$`,
          ),
        );
        expect(err).not.toMatch(STACK);
        expect([...treeOf(disk.folder).keys()].filter((name) => name.includes('.unfinished'))).toEqual([]);
      }
      disk.empty();
      expect((await build(folders.dist, folders.press)).code).toBe(0);
      expect((await build(join(root, 'cold'), join(root, 'cold-press'))).code).toBe(0);
      expect(differences(treeOf(folders.dist), treeOf(join(root, 'cold')))).toEqual([]);
    },
    60_000,
  );
});
