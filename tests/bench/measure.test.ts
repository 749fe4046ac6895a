import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { measure, secondsOf } from './builds/measure.ts';
import { clean, given } from './builds/project.ts';
import { mark, writtenSince } from './builds/written.ts';
import { writeCorpus } from './corpus/write.ts';
import { buildFloor } from './floor.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

const run = (script: string, env = {}) =>
  measure({ file: process.execPath, args: ['-e', script], env, cwd: folder });

describe('a command', () => {
  test('is measured with its children: time, memory, files and bytes', { timeout: 60_000 }, async () => {
    const child =
      'const kept = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 5e5) for (let n = 0; n < 1e6; n += 1) kept.length';
    const { cpu, memory, written } = await run(
      `require('fs').writeFileSync('out.txt', 'seven b');
       require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    );
    expect(cpu).toBeGreaterThanOrEqual(0.5);
    if (process.platform === 'linux') expect(memory).toBeGreaterThan(150e6);
    expect(written).toEqual({ files: 1, bytes: 7 });
  });

  test('has its own variables', async () => {
    const { written } = await run(`require('fs').writeFileSync('x', process.env.GREETING)`, {
      GREETING: 'hello',
    });
    expect(written).toEqual({ files: 1, bytes: 5 });
  });

  test('that fails is an error with what it printed', async () => {
    await expect(
      run(`console.log('all went well'); console.error('until now'); process.exit(3)`),
    ).rejects.toThrow(/failed in .*:\nall went well\nuntil now\n$/);
  });
});

test('the time of children is the second line of what the shell prints', () => {
  expect(secondsOf('0m1.000s 0m2.000s\n1m2.500s 0m0.250s\n')).toBe(62.75);
});

describe('what was written', () => {
  test('is what came after the mark, at any depth', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/old'), 'old');
    writeFileSync(join(folder, 'a/both'), 'old');
    const since = mark(folder);
    writeFileSync(join(folder, 'a/both'), 'newer');
    writeFileSync(join(folder, 'a/b/new'), '12');
    expect(writtenSince(folder, since)).toEqual({ files: 2, bytes: 7 });
  });
});

describe('a cold build', () => {
  test('finds what was there before the first, and nothing that builds have made', () => {
    mkdirSync(join(folder, 'src'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(tmpdir(), join(folder, 'node_modules/package'));
    const before = given(folder);
    for (const made of ['dist', '.astro', 'node_modules/.cache', 'node_modules/.astro'])
      mkdirSync(join(folder, made), { recursive: true });
    clean(folder, before);
    const left = [
      'src',
      'node_modules/package',
      'dist',
      '.astro',
      'node_modules/.cache',
      'node_modules/.astro',
    ];
    expect(left.filter((path) => existsSync(join(folder, path)))).toEqual(['src', 'node_modules/package']);
    expect(existsSync(tmpdir())).toBe(true);
  });
});

test('the floor writes one page an article', () => {
  writeCorpus(folder, 3);
  const since = mark(folder);
  buildFloor(folder, join(folder, 'dist'));
  expect(writtenSince(folder, since).files).toBe(3);
});
