import { execFile } from 'node:child_process';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { cached, prune } from '../../src/cards/cache.ts';
import { testFolder } from '../support/folder.ts';

let folder = '';
beforeEach(() => {
  folder = testFolder();
});

const maker = (text: string) => vi.fn(async () => Buffer.from(text));
const ask = async (input: unknown, make = maker('bytes'), version = '1') =>
  `${await cached({ folder, version }, input, make)}`;

test('the same input is made once, whoever asks', async () => {
  const make = maker('one');
  expect([await ask({ a: 1 }, make), await ask({ a: 1 }, make)]).toEqual(['one', 'one']);
  expect(make).toHaveBeenCalledOnce();
});

test('another input or another version is made anew', async () => {
  await ask({ a: 1 });
  expect(await ask({ a: 2 }, maker('two'))).toBe('two');
  expect(await ask({ a: 1 }, maker('three'), '2')).toBe('three');
});

test('what cannot be kept is still given', async () => {
  const file = join(folder, 'no-folder');
  await writeFile(file, '');
  expect(`${await cached({ folder: file, version: '1' }, {}, maker('four'))}`).toBe('four');
});

test('a file that is not as it was written is noticed, and made again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.boolean(),
      async (text, at, cut) => {
        await ask(text, maker(text));
        const [file = ''] = await readdir(folder);
        const bytes = await readFile(join(folder, file));
        const place = at % bytes.length;
        const flipped = bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
        await writeFile(join(folder, file), cut ? bytes.subarray(0, place) : flipped);
        const again = maker(text);
        expect(await ask(text, again)).toBe(Buffer.from(text).toString());
        expect(again).toHaveBeenCalledOnce();
        expect(await readFile(join(folder, file))).toEqual(bytes);
        await rm(join(folder, file));
      },
    ),
    { numRuns: 50 },
  );
});

const LONG_AGO = new Date('2001-01-01T00:00:00Z');
const BEGUN = new Date('2020-01-01T00:00:00Z');

test('what nobody has asked for since the build began is dropped', async () => {
  const names: string[] = [];
  for (const input of ['shown', 'gone']) {
    await ask(input);
    names.push(...(await readdir(folder)).filter((name) => !names.includes(name)));
  }
  for (const name of names) await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  await ask('shown');
  await ask('new');
  await prune(folder, BEGUN);
  const make = maker('again');
  expect([await ask('shown', make), await ask('new', make)]).toEqual(['bytes', 'bytes']);
  expect(await ask('gone', make)).toBe('again');
});

test('what nobody has asked for since a time is dropped', async () => {
  await ask('gone');
  for (const name of await readdir(folder)) await utimes(join(folder, name), LONG_AGO, LONG_AGO);
  const since = new Date(Date.now() - 60_000);
  await ask('shown');
  await prune(folder, since);
  const make = maker('again');
  expect([await ask('shown', make), await ask('gone', make)]).toEqual(['bytes', 'again']);
});

test('half a file of an interrupted build is dropped, that of another build at work stays', async () => {
  const names = ['0', '1'].map((digit) => `${digit.repeat(64)}.png.draft`);
  const [old = '', fresh = ''] = names.map((name) => join(folder, name));
  await Promise.all([writeFile(old, 'ha'), writeFile(fresh, 'ha')]);
  await utimes(old, LONG_AGO, LONG_AGO);
  await prune(folder, BEGUN);
  expect(await readdir(folder)).toEqual([names[1]]);
});

test('what is no card is nobody’s to drop', async () => {
  const other = join(folder, 'mine.png');
  await writeFile(other, 'mine');
  await utimes(other, LONG_AGO, LONG_AGO);
  await prune(folder, BEGUN);
  expect(await readdir(folder)).toEqual(['mine.png']);
});

test('where nothing was ever kept, nothing is dropped', async () => {
  await expect(prune(join(folder, 'missing'), BEGUN)).resolves.toBeUndefined();
});

/** What another process does: it asks for 40 cards of 64 KB again and again, and fails where one is not right. */
const builder = `
  import { cached, prune } from ${JSON.stringify(resolve('src/cards/cache.ts'))};
  const [folder, rounds] = process.argv.slice(1);
  for (let round = 0; round < Number(rounds); round++) {
    for (let input = 0; input < 40; input++) {
      const wanted = Buffer.alloc(65536, input);
      const got = await cached({ folder, version: '1' }, input, async () => wanted);
      if (!got.equals(wanted)) process.exit(1);
    }
    await prune(folder, new Date(Date.now() + 1000 * (round % 2)));
  }`;

/** Builds so many rounds; gives the exit code, or the signal that ended it. */
const building = (rounds: number, before: readonly string[] = [], env = {}) =>
  new Promise<number | string>((done) => {
    execFile(
      process.execPath,
      [...before, '--input-type=module', '--eval', builder, folder, `${rounds}`],
      { env: { ...process.env, ...env } },
      (error) => done(error === null ? 0 : (error.signal ?? error.code ?? 1)),
    );
  });

/** A build that is killed in the middle of one of the steps that it takes with files of the folder. */
const killed = (step: number) =>
  building(1_000_000, ['--import', resolve('tests/faults/support/kill-at.ts')], {
    KILL_IN: folder,
    KILL_AT: `${step}`,
  });

test('builds at the same time do not disturb each other', async () => {
  const builds = [building(10), building(10), building(10)];
  expect(await Promise.all(builds)).toEqual([0, 0, 0]);
});

test('a build that is killed leaves nothing half written where the next one reads', async () => {
  for (const step of [1, 2, 3, 4, 40, 81, 122]) {
    expect(await killed(step)).toBe('SIGKILL');
    for (const name of await readdir(folder)) {
      if (name.endsWith('.png')) expect((await readFile(join(folder, name))).length).toBe(65_536 + 32);
    }
  }
  expect(await building(1)).toBe(0);
});
