import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNFINISHED } from '../../src/disk/write.ts';
import { run } from './support/command.ts';
import { fixtureFolder, killImports, killProposals, killSeals } from './support/killed-commands.ts';
import { killNewSites } from './support/killed-sites.ts';

const KILLS = 5;

test('a seal that is killed leaves every record as it was or as it is to be, and the next one completes it', () =>
  killSeals(fixtureFolder(), KILLS));

test('an import that is killed leaves no half of a draft, and nothing at all after the next call', () =>
  killImports(fixtureFolder(), KILLS));

test('what a killed import leaves is no content: a check and a build do not see it', async () => {
  const root = fixtureFolder();
  const half = join(root, `content/articles/half.md.77-0${UNFINISHED}`);
  writeFileSync(half, '---\ntitle: Ha');
  const { out, err } = await run(['src/cli/check.ts', '--format', 'json'], { env: { CONTENT_ROOT: root } });
  expect(err).toBe('');
  expect(out).not.toContain('half.md');
  expect(existsSync(half)).toBe(true);
});

test('a site that is killed while it is made somebody’s own still passes the check, and the next call completes it', () =>
  killNewSites(KILLS));

test('a proposal that is killed leaves the article as it was or as it is to be, and as it was after the next call', () =>
  killProposals(KILLS));
