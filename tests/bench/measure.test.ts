import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { keepBusy } from './busy.ts';
import { writeCorpus } from './corpus/write.ts';
import { buildFloor } from './floor.ts';
import { measureBuild, sizeOf } from './measure.ts';
import { bareAstro, writeProject } from './projects.ts';

/** A project whose build runs a script. */
const project = (script: string) =>
  testFolder({
    'package.json': JSON.stringify({ scripts: { build: 'node build.cjs' } }),
    'build.cjs': script,
  });

describe('a build', () => {
  test('is measured with its children: time and memory', { timeout: 60_000 }, async () => {
    const child = 'const kept = Buffer.alloc(150e6, 1); setTimeout(() => kept.length, 600)';
    const { time, memory } = await measureBuild(
      project(`require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`),
    );
    expect(time).toBeGreaterThanOrEqual(0.6);
    if (process.platform === 'linux') expect(memory).toBeGreaterThan(150e6);
  });

  test('has its own variables', async () => {
    const folder = project(`require('fs').writeFileSync('x', process.env.GREETING)`);
    await measureBuild(folder, { GREETING: 'hello' });
    expect(sizeOf(folder, (name) => name === 'x')).toEqual({ files: 1, bytes: 5 });
  });

  test('that fails is an error with what it printed', async () => {
    const folder = project(`console.log('all went well'); console.error('until now'); process.exit(3)`);
    await expect(measureBuild(folder)).rejects.toThrow(
      `The build in ${folder} failed:\nall went well\nuntil now\n`,
    );
  });
});

test('a project that is written anew has nothing of its builds, and its packages are left alone', () => {
  const folder = testFolder({ 'dist/index.html': '', 'node_modules/.cache/kept': '' });
  symlinkSync(resolve('node_modules/zod'), join(folder, 'node_modules/zod'));
  writeProject(bareAstro, folder, 2);
  for (const built of ['dist', 'node_modules/.cache']) expect(existsSync(join(folder, built))).toBe(false);
  expect(sizeOf(join(folder, 'content/articles')).files).toBe(2);
  expect(existsSync('node_modules/zod/package.json')).toBe(true);
});

test('the floor writes one page an article', () => {
  const folder = testFolder();
  writeCorpus(folder, 3);
  buildFloor(folder);
  expect(sizeOf(join(folder, 'dist')).files).toBe(3);
});

test('a disk is kept busy until that is ended', async () => {
  const folder = testFolder();
  const rest = keepBusy(folder);
  try {
    await expect.poll(() => existsSync(join(folder, 'busy')), { timeout: 10_000 }).toBe(true);
  } finally {
    rest();
  }
});
