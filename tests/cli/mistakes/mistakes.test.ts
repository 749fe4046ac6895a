import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/world.ts';
import { realDisk } from '../../../src/disk/disk.ts';
import { testFolder } from '../../support/folder.ts';
import { world } from '../../support/world.ts';
import { calls, commands } from './commands.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { frontmatter } from './frontmatter.ts';
import { saidOf } from './project.ts';
import { prose } from './prose.ts';

test('nothing is said of what is right', async () => {
  expect(await saidOf({ mistake: 'none' })).toBe('');
});

describe.each(Object.entries({ frontmatter, fields, prose, files }))('in %s', (_part, mistakes) => {
  test.each(mistakes)('$mistake', async ({ told, ...mistake }) => {
    expect(await saidOf(mistake)).toBe(told);
  });
});

test('each mistake is another, and there are more than enough', () => {
  const names = [frontmatter, fields, prose, files].flat().map(({ mistake }) => mistake);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});

describe('a command that is called wrongly', () => {
  test.each(calls)('%s', async (line, told) => {
    const [name = '', ...args] = line.split(' ');
    const { machine, printed } = world(args);
    const cwd = testFolder();
    const given = {
      ...machine,
      cwd,
      root: cwd,
      from: cwd,
      today: '2026-12-01',
      lang: 'en-GB',
      disk: realDisk,
      recover: () => {},
      readFile(path: string) {
        throw Object.assign(new Error(path), { code: 'ENOENT' });
      },
    };
    const code = await run(() => commands[name]?.(given) ?? Promise.resolve(0), given);
    expect(`${code}: ${printed()}`.replaceAll(cwd, '/project')).toBe(told);
  });
});
