import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk, writeAtomically } from '../../src/publication-record/write.ts';
import { testFolder } from '../support/folder.ts';

function folder() {
  const root = testFolder();
  return { root, path: join(root, 'record', 'anvils.yaml') };
}

const steps = ['mkdir', 'write', 'rename', 'flush'] as const;
type Step = (typeof steps)[number];

/** A disk that fails at a step, before it does its work or after it. */
function failing(step: Step, when: 'before' | 'after'): Disk {
  const fail = async (...args: [string, string]) => {
    if (when === 'after') await realDisk[step](...args);
    throw new Error(`no space left at ${step}`);
  };
  return { ...realDisk, [step]: fail };
}

/** A machine that loses its power in the middle of writing: half is there, and nothing runs any more. */
const powerless: Disk = {
  ...realDisk,
  async write(path, text) {
    await realDisk.write(path, text.slice(0, text.length / 2));
    throw new Error('power lost');
  },
  remove: () => Promise.reject(new Error('power lost')),
};

const content = (path: string) => readFile(path, 'utf8').catch(() => 'nothing');

test('a file is written with its folder, and nothing is left beside it', async () => {
  const { root, path } = folder();
  await writeAtomically(path, 'one\n');
  await writeAtomically(path, 'two\n');
  expect(await content(path)).toBe('two\n');
  expect(await readdir(join(root, 'record'))).toEqual(['anvils.yaml']);
});

describe.each(steps)('interrupted at %s', (step) => {
  test.each(['before', 'after'] as const)(
    '%s its work, the old file is there or the new one',
    async (when) => {
      const { path } = folder();
      await writeAtomically(path, 'old');
      await expect(writeAtomically(path, 'new', failing(step, when))).rejects.toThrow('no space left');
      const isDone = step === 'flush' || (step === 'rename' && when === 'after');
      expect(await content(path)).toBe(isDone ? 'new' : 'old');
      await writeAtomically(path, 'newer');
      expect(await content(path)).toBe('newer');
    },
  );

  test('the first time, the file is whole or absent', async () => {
    const { path } = folder();
    await expect(writeAtomically(path, 'new', failing(step, 'before'))).rejects.toThrow();
    expect(await content(path)).toBe(step === 'flush' ? 'new' : 'nothing');
  });
});

test('a failure leaves no temporary file', async () => {
  const { root, path } = folder();
  await expect(writeAtomically(path, 'new', failing('rename', 'before'))).rejects.toThrow();
  expect(await readdir(join(root, 'record'))).toEqual([]);
});

test('a loss of power leaves the old file, and a half that is read by nothing', async () => {
  const { root, path } = folder();
  await writeAtomically(path, 'old');
  await expect(writeAtomically(path, 'new and long', powerless)).rejects.toThrow('power lost');
  expect(await content(path)).toBe('old');
  expect((await readdir(join(root, 'record'))).filter((name) => !name.endsWith('.tmp'))).toEqual([
    'anvils.yaml',
  ]);
});
