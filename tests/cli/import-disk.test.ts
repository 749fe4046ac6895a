import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstBytes } from '../../src/cli/first-bytes.ts';
import { realImportWorld } from '../../src/cli/import/world.ts';
import { fileFolder } from '../support/folder.ts';

const folder = fileFolder();

test('no more is read than the limit', async () => {
  const { readFile } = realImportWorld();
  await writeFile(join(folder, 'long.txt'), 'x'.repeat(1000));
  expect(readFile(join(folder, 'long.txt'), 10)).toEqual({ kind: 'too-large', size: 1000 });
  async function* endless() {
    for (;;) yield 'chunk ';
  }
  expect(new TextDecoder().decode(await firstBytes(endless(), 8))).toBe('chunk ch');
});
