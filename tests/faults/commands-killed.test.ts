import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './support/command.ts';
import { fixtureFolder, killImports, killSeals } from './support/killed-commands.ts';

/* In more of their steps: commands-killed.full.test.ts. */
test(
  'a seal that is killed leaves every record as it was or as it is to be, and the next one completes it',
  () => killSeals(fixtureFolder(), 1),
  60_000,
);

test(
  'an import that is killed leaves no half of a draft, and the next one writes it',
  () => killImports(fixtureFolder(), 1),
  60_000,
);

test('what a killed import leaves is no content: a check and a build do not see it', async () => {
  const root = fixtureFolder();
  cpSync(
    'tests/fixtures/site/content/articles/plain.md',
    join(root, 'content/articles/.import-a1b2c3/draft'),
  );
  writeFileSync(join(root, 'content/articles/half.md.77.tmp'), '---\ntitle: Ha');
  const { out, err } = await run(['src/cli/check.ts', '--format', 'json'], {
    env: { CONTENT_ROOT: root },
  });
  expect(err).toBe('');
  expect(out).not.toMatch(/import-a1b2c3|half\.md/);
  expect(existsSync(join(root, 'content/articles/.import-a1b2c3/draft'))).toBe(true);
}, 60_000);
