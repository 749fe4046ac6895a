import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start } from '../faults/support/command.ts';
import { copyProject, type Project } from '../faults/support/project.ts';
import { differences, treeOf } from '../press/support/tree.ts';

let project: Project;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const dist = () => join(project.folder, 'dist');
const write = (path: string, text: string) => writeFileSync(join(project.folder, path), text);
const edit = (path: string, from: string, to: string) =>
  write(path, readFileSync(join(project.folder, path), 'utf8').replace(from, to));

/** Builds, and gives what was said. */
async function built(): Promise<string> {
  const { code, out, err } = await project.build().ended;
  expect([code, err], out).toEqual([0, '']);
  return out;
}

/** Whether Astro bundles the pages when the site is built. */
async function bundles(): Promise<boolean> {
  const before = bundled();
  await built();
  return bundled() !== before;
}

/** When they were bundled last, in milliseconds. */
function bundled(): number | undefined {
  const [file] = globSync('node_modules/.cache/glosswire/press/bundle-*/bundle.json', {
    cwd: project.folder,
  });
  return file === undefined ? undefined : statSync(join(project.folder, file)).mtimeMs;
}

test('Astro builds when the sources or public files have changed, and not when articles have', async () => {
  await built();
  edit('content/articles/crossings.md', 'title: Where', 'title: Here');
  expect(await bundles()).toBe(false);
  write('public/humans.txt', 'All of us.');
  expect(await bundles()).toBe(true);
  expect(readFileSync(join(dist(), 'humans.txt'), 'utf8')).toBe('All of us.');
  expect(await bundles()).toBe(false);
});

test('a page of one’s own that asks for the collection has it, and is made again when an article changes', async () => {
  write(
    'src/pages/titles.astro',
    `---
import { getLiveCollection } from 'astro:content';
const { entries = [] } = await getLiveCollection('articles');
const titles = entries.map(({ data }) => data.title);
---
<html lang="en"><head><title>Titles</title></head><body><p>{titles.join(' | ')}</p></body></html>
`,
  );
  const titles = () =>
    /<p>(.*)<\/p>/.exec(readFileSync(join(dist(), 'titles/index.html'), 'utf8'))?.[1] ?? '';
  await built();
  const before = titles();
  expect(before.split(' | ')).toHaveLength(4);
  expect(before).toContain('Here annotations');
  edit('content/articles/crossings.md', 'title: Here', 'title: There');
  await built();
  expect(titles()).toBe(before.replace('Here annotations', 'There annotations'));
  expect(await bundles()).toBe(false);
});

test('`astro build`, called by a host that knows Astro, builds the same site', async () => {
  await built();
  const whole = treeOf(dist());
  const astro = join(project.folder, 'node_modules/astro/bin/astro.mjs');
  const { code, out, err } = await start([astro, 'build', '--outDir', join(project.folder, 'other')], {
    cwd: project.folder,
    env: { GLOSSWIRE_SKIP: 'cards', NODE_ENV: 'production' },
  }).ended;
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('every link of them leads somewhere');
  expect(differences(treeOf(join(project.folder, 'other')), whole)).toEqual([]);
});

test('when a build is killed Astro ends as well', async () => {
  const { child, ended } = project.build({ args: ['--force'] });
  const lock = join(project.folder, 'node_modules/.cache/glosswire/press/lock');
  const holders = () => {
    try {
      return readFileSync(lock, 'utf8').split(' ').map(Number.parseFloat);
    } catch {
      return [];
    }
  };
  while (holders().length < 2) await setTimeout(10);
  const [, astro = 0] = holders();
  child.kill('SIGKILL');
  await ended;
  const isThere = () => {
    try {
      return process.kill(astro, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isThere, { timeout: 20_000 }).toBe(false);
});
