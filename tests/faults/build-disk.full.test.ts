import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pressFolder } from '../../src/store/folder.ts';
import { pressProject } from '../press/support/project.ts';
import { differences, treeOf } from '../press/support/tree.ts';
import { STACK } from './support/command.ts';
import { canMount, type Disk, smallDisk } from './support/disk.ts';

describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  let disk: Disk;
  beforeEach(() => {
    disk = smallDisk(4096);
  });
  afterEach(() => disk.unmount());

  test.each(['dist', 'press'] as const)(
    'wherever the disk is full that holds the folder %s, the build says so and the next one is right',
    async (full) => {
      const project = pressProject();
      const own = join(disk.folder, full);
      const outDir = full === 'dist' ? own : 'dist';
      const build = () => project.build({ outDir });
      const press = pressFolder(project.folder, project.folder);
      if (full === 'press') symlinkSync(own, press);
      for (const free of [0, 40_000, 100_000]) {
        disk.empty();
        rmSync(own, { recursive: true, force: true });
        mkdirSync(own);
        disk.fill(free);
        const { code, out, err } = await build();
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatch(
          new RegExp(
            `^(?:${disk.folder}|${press})\\S+ cannot be [a-z ]+, because the disk is full\\. Please make room there, and try again\\.\n$`,
          ),
        );
        expect(err).not.toMatch(STACK);
        expect([...treeOf(disk.folder).keys()].filter((name) => name.includes('.unfinished'))).toEqual([]);
      }
      disk.empty();
      expect((await build()).code).toBe(0);
      expect((await project.build({ outDir: 'cold' })).code).toBe(0);
      const site = full === 'dist' ? own : join(project.folder, 'dist');
      expect(differences(treeOf(site), treeOf(join(project.folder, 'cold')))).toEqual([]);
    },
  );
});
