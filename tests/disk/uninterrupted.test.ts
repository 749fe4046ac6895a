import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { uninterrupted } from '../../src/disk/uninterrupted.ts';
import { run } from '../faults/support/command.ts';
import { testFolder } from '../support/folder.ts';

/* Windows ends a process without asking it. */
test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('%s in the middle of the work ends the program after it, and not in it', async (signal, code) => {
  const root = testFolder({
    'work.mjs': `
      import { writeFileSync } from 'node:fs';
      import { uninterrupted } from ${JSON.stringify(pathToFileURL(resolve('src/disk/uninterrupted.ts')).href)};
      uninterrupted(() => {
        writeFileSync('first', '');
        process.kill(process.pid, '${signal}');
        writeFileSync('last', '');
      });
      setInterval(() => {}, 1000);
    `,
  });
  expect((await run([join(root, 'work.mjs')], { cwd: root })).code).toBe(code);
  expect(existsSync(join(root, 'last'))).toBe(true);
});

test('afterwards signals do again what they did before', async () => {
  const before = process.listenerCount('SIGTERM');
  expect(uninterrupted(() => process.listenerCount('SIGTERM'))).toBe(before + 1);
  await expect.poll(() => process.listenerCount('SIGTERM')).toBe(before);
});
