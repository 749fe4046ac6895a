import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { treeOf } from '../press/support/tree.ts';
import { run, STACK } from './support/command.ts';
import { canMount, type Disk, isRoot, ownFolder, smallDisk } from './support/disk.ts';

const QUOTE = 'sold nine hundred anvils';
const commands = {
  seal: { args: ['src/cli/seal.ts'], what: 'content/record/crossings.yaml could not be written' },
  new: {
    args: ['src/cli/new.ts', '--title', 'A title', '--author', 'A. Writer'],
    what: 'content/articles/a-title.md could not be written',
  },
  import: { args: ['src/cli/import.ts', 'README.md', '--slug', 'report'], what: 'cannot be ' },
  'check --fix': { args: ['src/cli/check.ts', '--fix'], what: 'content/articles/changed.md cannot be ' },
};

function fixturesIn(root: string): void {
  mkdirSync(root, { recursive: true });
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
}

/** One quote that the prose words a little otherwise: there is something to mend. */
function breakQuote(root: string): void {
  const path = join(root, 'content/articles/changed.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(`quote: ${QUOTE}`, 'quote: sold nine hundred good anvils'));
}

const contentOf = (root: string) => [...treeOf(join(root, 'content'))];

/** Runs each command where it cannot write, and then where it can. */
async function refuses(
  root: string,
  name: keyof typeof commands,
  { why, asNobody = false, mend }: { why: string; asNobody?: boolean; mend(): void },
): Promise<void> {
  const { args, what } = commands[name];
  if (name === 'check --fix') breakQuote(root);
  const before = contentOf(root);
  const settings = { env: { CONTENT_ROOT: root }, asNobody };
  const { code, out, err } = await run(args, settings);
  expect(code).toBe(1);
  expect(err).toContain(what);
  expect(err).toContain(why);
  expect(out + err).not.toMatch(STACK);
  expect(contentOf(root)).toEqual(before);
  mend();
  const again = await run(args, { env: { CONTENT_ROOT: root } });
  expect(again.err).not.toContain(why);
  expect(contentOf(root)).not.toEqual(before);
}

const names = Object.keys(commands) as (keyof typeof commands)[];

describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  let disk: Disk;
  beforeEach(() => {
    disk = smallDisk(1024);
    fixturesIn(disk.folder);
  });
  afterEach(() => disk.unmount());

  test.each(names)(
    '%s says that the disk is full, and leaves everything as it was',
    async (name) => {
      if (name === 'check --fix') breakQuote(disk.folder);
      disk.fill(0);
      await refuses(disk.folder, name, { why: 'the disk is full', mend: () => disk.empty() });
    },
    60_000,
  );

  test.each(names)(
    '%s says that the disk can only be read',
    async (name) => {
      const { folder } = disk;
      if (name === 'check --fix') breakQuote(folder);
      disk.readOnly(true);
      const { args, what } = commands[name];
      const before = contentOf(folder);
      const { code, out, err } = await run(args, { env: { CONTENT_ROOT: folder } });
      expect([code, contentOf(folder)]).toEqual([1, before]);
      expect(err).toContain(what);
      expect(err).toContain('the disk can only be read');
      expect(out + err).not.toMatch(STACK);
      disk.readOnly(false);
    },
    60_000,
  );
});

describe.skipIf(!isRoot)(
  'as somebody who may not write there (skipped where tests do not run as root)',
  () => {
    let root = '';
    beforeEach(() => {
      root = ownFolder();
      fixturesIn(root);
    });

    test.each(names)(
      '%s says that there is no permission',
      async (name) => {
        await refuses(root, name, {
          why: 'you have no permission',
          asNobody: true,
          mend: () => chmodSync(root, 0o777),
        });
      },
      60_000,
    );

    test('an article that may not be read is a problem of that file, with what to do', async () => {
      chmodSync(join(root, 'content/articles/plain.md'), 0o600);
      const { code, out, err } = await run(['src/cli/check.ts'], {
        env: { CONTENT_ROOT: root },
        asNobody: true,
      });
      expect(code).toBe(1);
      expect(err).toContain(
        'The file cannot be read (EACCES): look at its permissions, and at those of its folder.',
      );
      expect(out + err).not.toMatch(STACK);
      expect(existsSync(join(root, 'content/articles/plain.md'))).toBe(true);
    }, 60_000);
  },
);
