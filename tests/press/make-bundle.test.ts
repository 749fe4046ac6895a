import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBundle } from '../../src/press/make-bundle.ts';
import { testFolder } from '../support/folder.ts';

/** What becomes of a bundle where this program stands in the place of Astro. */
async function bundled(program: string) {
  const project = testFolder({
    'package.json': '{}',
    'node_modules/astro/package.json': '{"name": "astro", "type": "module"}',
    'node_modules/astro/bin/astro.mjs': program,
  });
  const folder = join(project, 'kept');
  mkdirSync(folder);
  const { bundle } = makeBundle({ project, folder, code: 'code', started: () => {} });
  return bundle.then(
    () => 'bundled',
    (error: Error) => error.message.replaceAll(project, 'PROJECT'),
  );
}

test.each([
  "console.error('[UNHANDLEABLE_ERROR] Could not write: No space left on device (os error 28)\\n    at bundle (a.mjs:1:1)');",
  "console.log('ENOSPC: no space left on device, write'); console.error('    at write (b.mjs:2:2)');",
  "console.error('Error: Disk quota exceeded (os error 122)');",
])(
  'a disk that is full while the pages are bundled is one sentence, and no dump of the bundler: %s',
  async (program) => {
    expect(await bundled(`${program} process.exitCode = 1;`)).toBe(
      'The pages cannot be bundled, because the disk is full that holds PROJECT/kept. Please make room there, and try again.',
    );
  },
);

test('whatever else is wrong is told as Astro says it', async () => {
  expect(await bundled("console.error('a.astro:1:2 is no Astro'); process.exitCode = 3;")).toBe(
    'a.astro:1:2 is no Astro\nAstro has not bundled the pages (exit code 3).',
  );
  expect(await bundled('')).toBe('bundled');
});
