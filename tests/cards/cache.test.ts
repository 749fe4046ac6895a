import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cached } from '../../src/cards/cache.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterAll(() => rm(folder, { recursive: true }));

const maker = (text: string) => vi.fn(async () => Buffer.from(text));

test('the same input is made once, whoever asks', async () => {
  const make = maker('one');
  const ask = () => cached({ folder, version: '1' }, { a: 1 }, make);
  expect([`${await ask()}`, `${await ask()}`]).toEqual(['one', 'one']);
  expect(make).toHaveBeenCalledOnce();
});

test('another input or another version is made anew', async () => {
  expect(`${await cached({ folder, version: '1' }, { a: 2 }, maker('two'))}`).toBe('two');
  expect(`${await cached({ folder, version: '2' }, { a: 1 }, maker('three'))}`).toBe('three');
});

test('whole files alone are left, named by their hash', async () => {
  for (const name of await readdir(folder)) expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
});

test('what cannot be kept is still given', async () => {
  const file = join(folder, 'no-folder');
  await writeFile(file, '');
  expect(`${await cached({ folder: file, version: '1' }, {}, maker('four'))}`).toBe('four');
  await rm(file);
});
