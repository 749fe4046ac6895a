import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { locate, MOST_PLACES } from '../../src/anchoring/locate.ts';
import { isInContent } from '../../src/compile/folders.ts';
import { readPlainFile } from '../../src/disk/read.ts';
import { testFolder } from '../support/folder.ts';

test.skipIf(process.platform === 'win32')(
  'a pipe, a device and a folder are neither waited for nor read',
  () => {
    const folder = testFolder({ 'a.txt': 'anvils' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/dev/zero', join(folder, 'zero'));
    for (const name of ['pipe', 'zero', '.'])
      expect(readPlainFile(join(folder, name), 100)).toEqual({ kind: 'no-file' });
    expect(readPlainFile(join(folder, 'a.txt'), 6)).toEqual({ kind: 'read', bytes: Buffer.from('anvils') });
    expect(readPlainFile(join(folder, 'a.txt'), 5)).toEqual({ kind: 'too-large', size: 6 });
  },
);

test.skipIf(process.platform === 'win32')('a socket is no file either', async () => {
  const path = join(testFolder(), 'socket');
  const server = createServer().listen(path);
  await once(server, 'listening');
  expect(readPlainFile(path, 100)).toEqual({ kind: 'no-file' });
  server.close();
});

test('a file of a gigabyte is told by its size, and is not read', () => {
  const path = join(testFolder(), 'record.json');
  writeFileSync(path, '');
  truncateSync(path, 1_000_000_000);
  expect(readPlainFile(path, 20_000_000)).toEqual({ kind: 'too-large', size: 1_000_000_000 });
});

test('what is beyond a link is not in the content, whatever a list of written files says', () => {
  const root = testFolder({ 'content/articles/a.md': '', 'else/secret.md': '' });
  symlinkSync('../../else', join(root, 'content/articles/link'));
  expect(isInContent(root, 'content/articles/a.md')).toBe(true);
  expect(isInContent(root, 'content/articles/link/secret.md')).toBe(false);
});

test('of words that stand in very many places no more are listed than anybody reads', () => {
  const found = locate(fold('anvils fall. '.repeat(5000)), { quote: 'anvils' });
  expect(found.kind === 'ambiguous' && found.places.length).toBe(MOST_PLACES + 1);
});
