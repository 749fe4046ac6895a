import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../faults/support/command.ts';
import { MINE, writeOwnPages } from './support/own-pages.ts';
import { type PressProject, pressProject } from './support/project.ts';
import { differences, treeOf } from './support/tree.ts';

let project: PressProject;
beforeEach(() => {
  project = pressProject();
});

test('pages of the publisher are the same to the byte in npm run build and astro build', async () => {
  writeOwnPages(project);
  expect(await project.build()).toMatchObject({ code: 0, err: '' });
  const astro = await run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'other'], {
    cwd: project.folder,
    env: { NODE_ENV: 'production', GLOSSWIRE_SKIP: 'cards,search' },
  });
  expect([astro.code, astro.err]).toEqual([0, '']);
  const [ours, theirs] = ['dist', 'other'].map((name) => treeOf(join(project.folder, name)));
  expect(ours?.has('mine/index.html')).toBe(true);
  expect(differences(theirs ?? new Map(), ours ?? new Map())).toEqual([]);
});

test('astro check knows the types of the collections in a page of the publisher', async () => {
  const check = async () => {
    const { out, err } = await run(['node_modules/astro/bin/astro.mjs', 'check', '--root', '.'], {
      cwd: project.folder,
    });
    const lines = stripVTControlCharacters(out + err).split('\n');
    return lines.filter((line) => line.startsWith('src/pages/mine.astro'));
  };
  writeOwnPages(project, MINE.replace('title: string', 'title: number'));
  expect(await check()).toEqual([
    "src/pages/mine.astro:8:9 - error ts(2322): Type 'string' is not assignable to type 'number'.",
  ]);
});
