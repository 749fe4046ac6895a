import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STACK, start } from '../faults/support/command.ts';
import { canMount, isRoot, smallDisk } from '../faults/support/disk.ts';
import { isUnfinished } from '../faults/support/kills.ts';
import { copyProject, type Project } from '../faults/support/project.ts';
import { picker } from '../fixtures/generate.ts';
import { differences, treeOf } from '../press/support/tree.ts';
import { freePort } from '../support/programs.ts';
import { serve } from './server.ts';

let project: Project;
let cold: Map<string, string>;
beforeAll(async () => {
  project = copyProject();
  const { code, err } = await project.build().ended;
  expect([code, err]).toEqual([0, '']);
  cold = treeOf(join(project.folder, 'dist'));
});
afterAll(() => project.remove());

const dist = () => join(project.folder, 'dist');

test('a build that is killed leaves every file as it was or as it is to be, and the next one completes it', async () => {
  const pick = picker(3);
  const lang = { SITE_LANG: 'de' };
  const other = join(project.folder, 'other');
  const steps = await project.stepsOf({ outDir: other, env: lang });
  const german = treeOf(other);
  for (let kill = 0; kill < 4; kill += 1) {
    await project.killed(1 + pick(steps), { env: kill % 2 === 0 ? lang : {} });
    for (const [name, digest] of treeOf(dist()))
      if (!isUnfinished(name))
        expect([name, cold.get(name), german.get(name)].slice(1), name).toContain(digest);
  }
  expect((await project.build().ended).code).toBe(0);
  expect(differences(treeOf(dist()), cold)).toEqual([]);
});

test('of two builds at once in one checkout one waits for the other, and both are right', async () => {
  const both = await Promise.all([
    project.build().ended,
    project.build({ env: { SITE_LANG: 'de' }, outDir: join(project.folder, 'second') }).ended,
  ]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(
    both.filter(({ out }) =>
      /Another build is at work here \(process \d+\): waiting until it is done\./.test(out),
    ),
  ).toHaveLength(1);
  expect(differences(treeOf(dist()), cold)).toEqual([]);
});

test('a build while the annotator and the preview run in astro dev is right, and so are they', async () => {
  const astro = join(project.folder, 'node_modules/astro/bin/astro.mjs');
  const port = await freePort();
  const dev = start([astro, 'dev', '--port', `${port}`], { cwd: project.folder });
  const page = () =>
    fetch(`http://localhost:${port}/articles/crossings/`).then(
      (answer) => answer.text(),
      () => '',
    );
  await expect.poll(page, { timeout: 60_000 }).toContain('Acme put about');
  const [{ code }, shown] = await Promise.all([project.build({ args: ['--force'] }).ended, page()]);
  expect(code).toBe(0);
  expect(shown).toContain('Acme put about');
  expect(await page()).toContain('Acme put about');
  dev.child.kill('SIGKILL');
  await dev.ended;
  expect(differences(treeOf(dist()), cold)).toEqual([]);
});

test('a site that is served while it is built again is served whole', async () => {
  const served = await serve(dist(), '/');
  const { ended } = project.build({ env: { SITE_LANG: 'de' } });
  const lengths = new Set<number>();
  let isDone = false;
  ended.then(() => (isDone = true));
  while (!isDone) {
    const answer = await fetch(`${served.address}claims/`);
    if (answer.status === 200) lengths.add((await answer.text()).length);
  }
  await served.close();
  expect(lengths.size).toBe(2);
  expect((await project.build().ended).code).toBe(0);
});

describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  test.each([
    ['full', 'the disk is full. Please make room there, and try again.'],
    [
      'for reading only',
      'the disk can only be read. Please use a folder that can be written to, and try again.',
    ],
  ])('that is %s a build says so, loses nothing, and is right when that is mended', async (what, why) => {
    const disk = smallDisk(4096);
    const outDir = join(disk.folder, 'dist');
    expect((await project.build({ outDir }).ended).code).toBe(0);
    const before = treeOf(outDir);
    if (what === 'full') disk.fill(0);
    else disk.readOnly(true);
    const { code, out, err } = await project.build({ outDir, env: { SITE_LANG: 'de' } }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${disk.folder}/dist\\S* cannot be [a-z ]+, because ${why}$`, 'm'));
    expect(out + err).not.toMatch(STACK);
    for (const name of before.keys()) expect(existsSync(join(outDir, name)), name).toBe(true);
    disk.readOnly(false);
    disk.empty();
    expect((await project.build({ outDir }).ended).code).toBe(0);
    expect(differences(treeOf(outDir), cold)).toEqual([]);
    disk.unmount();
  });
});

test.skipIf(!isRoot)(
  'who may not write here is told so (skipped where tests do not run as root)',
  async () => {
    const { code, out, err } = await project.build({ asNobody: true }).ended;
    expect(code).toBe(1);
    expect(err).toContain(
      'cannot be opened, because you have no permission. Please change its permissions, or those of its folder, and try again.',
    );
    expect(out + err).not.toMatch(STACK);
    expect(differences(treeOf(dist()), cold)).toEqual([]);
  },
);
