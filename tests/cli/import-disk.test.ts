import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstBytes, realImportWorld } from '../../src/cli/import/world.ts';
import { fileFolder } from '../support/folder.ts';

const folder = fileFolder();

test('a new file is written whole, and nothing else is left', async () => {
  const { create, exists } = realImportWorld();
  expect(create(join(folder, 'a/b.md'), 'text')).toBe(true);
  expect(await readFile(join(folder, 'a/b.md'), 'utf8')).toBe('text');
  expect(await readdir(join(folder, 'a'))).toEqual(['b.md']);
  expect([await exists(join(folder, 'a/b.md')), await exists(join(folder, 'a/c.md'))]).toEqual([true, false]);
});

test('a file that is there is never written over', async () => {
  const { create } = realImportWorld();
  await writeFile(join(folder, 'mine.md'), 'mine');
  expect(create(join(folder, 'mine.md'), 'theirs')).toBe(false);
  expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('mine');
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('no more is read than the limit', async () => {
  const { readBytes } = realImportWorld();
  await writeFile(join(folder, 'long.txt'), 'x'.repeat(1000));
  expect((await readBytes(join(folder, 'long.txt'), 10)).length).toBe(10);
  async function* endless() {
    for (;;) yield 'chunk ';
  }
  expect(new TextDecoder().decode(await firstBytes(endless(), 8))).toBe('chunk ch');
});
