import { expect, test } from 'vitest';
import { STACK } from '../faults/support/command.ts';
import { copyProject } from '../faults/support/project.ts';

/* Kills, full disks, two builds at once: faults.full.test.ts. */
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
