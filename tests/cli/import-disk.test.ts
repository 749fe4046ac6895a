import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstBytes, realImportWorld } from '../../src/cli/import/world.ts';
import { fileFolder } from '../support/folder.ts';

const folder = fileFolder();

test('no more is read than the limit', async () => {
  const { readBytes } = realImportWorld();
  await writeFile(join(folder, 'long.txt'), 'x'.repeat(1000));
  expect((await readBytes(join(folder, 'long.txt'), 10)).length).toBe(10);
  async function* endless() {
    for (;;) yield 'chunk ';
  }
  expect(new TextDecoder().decode(await firstBytes(endless(), 8))).toBe('chunk ch');
});
