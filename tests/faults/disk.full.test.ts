import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, STACK } from './support/command.ts';
import { canMount, type Disk, isRoot, ownFolder, smallDisk } from './support/disk.ts';
import { breakQuote, commands, contentOf, fixturesIn, refuses } from './support/refusals.ts';

const names = Object.keys(commands) as (keyof typeof commands)[];

describe.skipIf(!canMount)('on a disk of its own (skipped where disks cannot be mounted)', () => {
  let disk: Disk;
  beforeEach(() => {
    disk = smallDisk(1024);
    fixturesIn(disk.folder);
  });
  afterEach(() => disk.unmount());

  test.each(names)('%s says that the disk is full, and leaves everything as it was', async (name) => {
    if (name === 'check --fix') breakQuote(disk.folder);
    disk.fill(0);
    await refuses(disk.folder, name, { why: 'the disk is full', mend: () => disk.empty() });
  });

  test.each(names)('%s says that the disk can only be read', async (name) => {
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
  });
});

describe.skipIf(!isRoot)(
  'as somebody who may not write there (skipped where tests do not run as root)',
  () => {
    let root = '';
    beforeEach(() => {
      root = ownFolder();
      fixturesIn(root);
    });

    test.each(names)('%s says that there is no permission', async (name) => {
      await refuses(root, name, {
        why: 'you have no permission',
        asNobody: true,
        mend: () => chmodSync(root, 0o777),
      });
    });

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
    });
  },
);
