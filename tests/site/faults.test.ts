import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARKER } from '../../src/press/manifest.ts';
import { STACK } from '../faults/support/command.ts';
import { isUnfinished } from '../faults/support/kills.ts';
import { copyProject } from '../faults/support/project.ts';
import { differences, treeOf } from '../press/support/tree.ts';

/* Many kills, full disks, two builds at once: faults.full.test.ts. */
test('a build that is killed halfway leaves every file as it was or as it is to be, and the next one completes it', async () => {
  const project = copyProject();
  const dist = join(project.folder, 'dist');
  const steps = await project.stepsOf();
  const english = treeOf(dist);
  const { code } = await project.killed(Math.round(steps / 2), { env: { SITE_LANG: 'de' } });
  expect(code).toBe('SIGKILL');
  const killed = treeOf(dist);
  const { code: next, err } = await project.build({ env: { SITE_LANG: 'de' } }).ended;
  expect([next, err]).toEqual([0, '']);
  const german = treeOf(dist);
  for (const [name, digest] of killed)
    if (!isUnfinished(name) && name !== MARKER)
      expect([english.get(name), german.get(name)], name).toContain(digest);
  expect((await project.build().ended).code).toBe(0);
  expect(differences(treeOf(dist), english)).toEqual([]);
  project.remove();
});

test('a package that is not installed, such as a font, is named', async () => {
  const font = '@fontsource-variable/newsreader';
  const poor = copyProject([font]);
  const { code, out, err } = await poor.build().ended;
  poor.remove();
  expect(code).toBe(1);
  expect(err).toContain(
    `package.json names packages that are not installed: ${font}. Install them with "npm ci", and build again.`,
  );
  expect(out + err).not.toMatch(STACK);
});
