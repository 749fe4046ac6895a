import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../src/store/folder.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';

let project = '';
let children: ChildProcess[] = [];
beforeEach(() => {
  project = testFolder();
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Takes the lock, says so, holds it for some time and until its input ends; what it is told while it waits it says as well. */
const builder = `
  import { lock } from ${JSON.stringify(resolve('src/press/lock.ts'))};
  const [project, milliseconds, other] = process.argv.slice(1);
  const held = await lock(project, (message) => console.log('told', message));
  if (other) held.share(Number(other));
  console.log('has it');
  await new Promise((done) => setTimeout(done, Number(milliseconds)));
  for await (const _ of process.stdin);
  console.log('is done');`;

/** @param milliseconds for how long it is held: until it is released where nothing is said */
function build(name: string, milliseconds?: number, log: string[] = [], other = '') {
  const args = ['--input-type=module', '--eval', builder, project, `${milliseconds ?? 0}`, other];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const release = () => child.stdin.end();
  if (milliseconds !== undefined) release();
  children.push(child);
  child.stdout.on('data', (data) =>
    log.push(
      ...`${data}`
        .trim()
        .split('\n')
        .map((line) => `${name} ${line}`),
    ),
  );
  const done = new Promise<number | string | null>((end) =>
    child.on('close', (code, signal) => end(signal ?? code)),
  );
  return { child, log, done, release };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(10);
}

const file = () => join(cacheFolder(project), 'lock');
const held = (by: string) => put(cacheFolder(project), 'lock', by);

test('the second build waits until the first is done, and says for whom', async () => {
  const log: string[] = [];
  const first = build('first', undefined, log);
  await until(() => log.includes('first has it'));
  const second = build('second', 0, log);
  await until(() => log.some((line) => line.startsWith('second told')));
  first.release();
  expect(await Promise.all([first.done, second.done])).toEqual([0, 0]);
  expect(log).toEqual([
    'first has it',
    `second told Another build is at work here (process ${first.child.pid}): waiting until it is done. If there is none, delete ${file()}.`,
    'first is done',
    'second has it',
    'second is done',
  ]);
  expect(existsSync(file())).toBe(false);
});

test('many at once have it one after the other', async () => {
  const log: string[] = [];
  const all = Array.from({ length: 6 }, (_, index) => build(`${index}`, 60, log));
  expect(await Promise.all(all.map(({ done }) => done))).toEqual(all.map(() => 0));
  const turns = log.filter((line) => !line.includes('told')).map((line) => line.split(' '));
  for (let turn = 0; turn < turns.length; turn += 2) {
    expect(turns[turn]).toEqual([turns[turn]?.[0], 'has', 'it']);
    expect(turns[turn + 1]).toEqual([turns[turn]?.[0], 'is', 'done']);
  }
  expect(turns).toHaveLength(12);
});

test('the lock of a build that was killed is passed over, by one of all who wait for it', async () => {
  const log: string[] = [];
  const first = build('first', undefined, log);
  await until(() => log.includes('first has it'));
  const others = [build('a', 100, log), build('b', 100, log), build('c', 100, log)];
  await until(() => log.filter((line) => line.includes('told')).length === 3);
  first.child.kill('SIGKILL');
  expect(await first.done).toBe('SIGKILL');
  expect(await Promise.all(others.map(({ done }) => done))).toEqual([0, 0, 0]);
  const turns = log.filter((line) => / (?:has it|is done)$/.test(line)).slice(1);
  expect(turns.map((line) => line.slice(2))).toEqual([
    'has it',
    'is done',
    'has it',
    'is done',
    'has it',
    'is done',
  ]);
});

test.each([
  ['of a process that is no more', '4194303'],
  ['that is empty', ''],
  ['that is no number', 'somebody'],
  ['of a process whose number another one has now', `${process.pid}@an-earlier-boot@1`],
  ['with the number of a process alone', `${process.pid}`],
])('a lock %s is passed over', async (_what, by) => {
  held(by);
  const { done, log } = build('next', 0);
  expect(await done).toBe(0);
  expect(log).toEqual(['next has it', 'next is done']);
});

test('a process that the holder has started builds for both, and leaves the lock to it', async () => {
  const parent = `
    import { spawnSync } from 'node:child_process';
    import { readFileSync } from 'node:fs';
    import { lock } from ${JSON.stringify(resolve('src/press/lock.ts'))};
    await lock(${JSON.stringify(project)}, () => {});
    const args = ['--input-type=module', '--eval', ${JSON.stringify(builder)}, ${JSON.stringify(project)}, '0'];
    process.stdout.write(spawnSync(process.execPath, args, { input: '' }).stdout);
    console.log(Number.parseInt(readFileSync(${JSON.stringify(file())}, 'utf8')) === process.pid);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', parent]);
  children.push(child);
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  await new Promise((end) => child.on('close', end));
  expect(out).toBe('has it\nis done\ntrue\n');
  expect(existsSync(file())).toBe(false);
});

test('a build whose own process is gone, and the one that it started is not, is still at work', async () => {
  const helper = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)']);
  children.push(helper);
  const log: string[] = [];
  const first = build('first', undefined, log, `${helper.pid}`);
  await until(() => log.includes('first has it'));
  expect(readFileSync(file(), 'utf8').split(' ').map(Number.parseFloat)).toEqual([
    first.child.pid,
    helper.pid,
  ]);
  first.child.kill('SIGKILL');
  await first.done;
  const second = build('second', 0, log);
  await until(() =>
    log.some((line) => line.startsWith(`second told Another build is at work here (process ${helper.pid})`)),
  );
  helper.kill('SIGKILL');
  expect(await second.done).toBe(0);
  expect(log.slice(-2)).toEqual(['second has it', 'second is done']);
});
