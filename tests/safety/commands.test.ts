import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesOf } from '../press/support/entries.ts';
import { runs } from '../support/runs.ts';
import { isSecret, mayChange, runCommand } from './support/commands.ts';
import { strewn, treeWith } from './support/tree.ts';

const HOSTILE = [
  '',
  '.',
  '..',
  '/',
  '../else',
  'nowhere',
  '-',
  '--',
  '--nothing',
  '\u001b[2J',
  'x'.repeat(300),
];
const words = (...known: string[]) =>
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
    ),
    {
      maxLength: 4,
    },
  );
/** Arguments of each command: what it is meant to get, in any order, and what it is not. */
const ARGUMENTS: Record<string, fc.Arbitrary<string[]>> = {
  build: words(
    'dist',
    'DIST',
    'dist/..',
    'content',
    'content/site',
    'src',
    '../project/dist',
    '../else/dist',
    'key.pem',
  ),
  capture: words(
    'filing',
    'https://example.org/10q',
    'https://example.org/new',
    '--from=story.txt',
    '--from=content/articles',
    '--stored-copy',
    '--archive',
    '--format=json',
    '--article=anvils',
    '--retries=0',
  ),
  check: words(
    '--fix',
    '--dry-run',
    '--all',
    '--format=json',
    '--format=github',
    'content/articles',
    'content/articles/anvils.md',
  ),
  'check:links': words(
    '--passages',
    '--archive',
    '--fresh',
    '--format=json',
    'content/articles/anvils.md',
    '--retries=0',
    '--max=1',
  ),
  import: fc.oneof(
    words('story.txt', '-', 'https://example.org/a', '--slug=new', '--slug=con', '--title=T', 'content'),
    words('--undo', 'the-story', 'anvils', '--slug=new'),
  ),
  new: words('--title=A bridge', '--author=Ann Poe', '--slug=new', '--slug=con', '--lang=en'),
  'new --site': words('--yes', '--name=The Daily', '--address=https://daily.example', '--lang=de').map(
    (args) => [
      '--site',
      '--yes',
      '--name=The Daily',
      '--address=https://daily.example',
      '--lang=en',
      ...args,
    ],
  ),
  propose: words(
    '--brief',
    '--claim=first',
    '--dry-run',
    '--undo',
    '--update',
    '--command=llm',
    '--by=me',
  ).map((args) => ['anvils', ...args]),
  seal: words(
    '--dry-run',
    'content/articles/anvils.md',
    'content/articles',
    '--sign',
    '--key=../else/secret.md',
    '--key=key.pem',
  ),
  verify: words(
    'dist',
    '--article=anvils',
    '--json',
    '--key=key.pem',
    '--key=../else/secret.md',
    'https://example.org/',
  ).map((args) => args.filter((arg) => !arg.startsWith('..'))),
};
const NAMES = Object.keys(ARGUMENTS);
const step = fc
  .constantFrom(...NAMES)
  .chain((name) => fc.record({ name: fc.constant(name), args: ARGUMENTS[name] ?? fc.constant([]) }));

test('whatever is in the tree, no command touches or tells of what is not its own, and each comes to an end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(strewn, { maxLength: 5 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      async (all, steps) => {
        const top = treeWith(all);
        for (const { name, args } of steps) {
          const before = entriesOf(top);
          const { code, said } = await runCommand(name, args, join(top, 'project'));
          const after = entriesOf(top);
          const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
            (path) => before.get(path) !== after.get(path),
          );
          const foreign = changed.filter((path) => !mayChange(name, path, before.get(path)));
          expect({ name, args, foreign }).toEqual({ name, args, foreign: [] });
          expect([0, 1, 2]).toContain(code);
          expect(said).not.toMatch(/^\s+at .*[:(]/m);
          expect(isSecret(said)).toBe(false);
          expect(changed.filter((path) => isSecret(after.get(path) ?? ''))).toEqual([]);
          expect(lstatSync(top).isDirectory()).toBe(true);
        }
      },
    ),
    { numRuns: runs(300) },
  );
});
