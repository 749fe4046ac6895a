import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingPackages, missingReport } from '../../src/press/packages.ts';
import { pressFolder } from '../../src/store/folder.ts';
import { pressProject } from '../press/support/project.ts';
import { differences, treeOf } from '../press/support/tree.ts';
import { testFolder } from '../support/folder.ts';
import { STACK } from './support/command.ts';
import { canMount, type Disk, smallDisk } from './support/disk.ts';

let root = '';
beforeEach(() => {
  root = testFolder();
});

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
    60_000,
  );
});

test('packages that are not installed are named, wherever the others are', () => {
  const project = join(root, 'below');
  cpSync('tests/fixtures/site/content', join(root, 'node_modules/above'), { recursive: true });
  cpSync('tests/fixtures/site/content', join(project, 'node_modules/@scope/beside'), { recursive: true });
  const dependencies = { above: '1', '@scope/beside': '1', '@scope/gone': '1', gone: '1' };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ dependencies }));
  expect(missingPackages(project)).toEqual(['@scope/gone', 'gone']);
  expect(missingReport(['a', 'b'])).toBe(
    'package.json names packages that are not installed: a, b. Install them with "npm ci", and build again.',
  );
});
