import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFault, diskReason } from '../../src/model/disk-fault.ts';
import { testFolder } from '../support/folder.ts';

const refusal = (said: object) => Object.assign(new Error('as the system says it'), said);

test.each([
  [
    { code: 'ENOSPC', syscall: 'write', path: '/site/a.html.77-0.unfinished' },
    '/site/a.html cannot be written, because the disk is full. Please make room there, and try again.',
  ],
  [
    { code: 'EROFS', syscall: 'mkdir', path: '/site/b' },
    '/site/b cannot be made, because the disk can only be read. Please use a folder that can be written to, and try again.',
  ],
  [
    { code: 'EACCES', syscall: 'open', path: '/content/a.md.77-0.unfinished' },
    '/content/a.md cannot be opened, because you have no permission. Please change its permissions, or those of its folder, and try again.',
  ],
  [
    { code: 'EDQUOT', syscall: 'rename', path: '/a.1-0.unfinished', dest: '/a' },
    '/a cannot be put in its place, because your share of the disk is full. Please make room there, and try again.',
  ],
  [
    { code: 'EEXIST', syscall: 'mkdir', path: '/content/articles' },
    '/content/articles cannot be made, because a file stands where a folder belongs. Please rename it, or take it away, and try again.',
  ],
  [
    { code: 'ENAMETOOLONG', syscall: 'lstat', path: '/site/aa' },
    '/site/aa cannot be read, because a name in it is too long. Please choose a shorter one, and try again.',
  ],
  [
    { code: 'ELOOP', syscall: 'open', path: '/site/a' },
    '/site/a cannot be opened, because its links lead in a circle. Please take one of them away, and try again.',
  ],
  [
    { code: 'ENOTFILE', syscall: 'write', path: '/site/a' },
    '/site/a cannot be written, because what stands there is no file. Please take it away, and try again.',
  ],
  [
    { code: 'ENOSPC', syscall: 'write' },
    'A file cannot be written, because the disk is full. Please make room there, and try again.',
  ],
])('what the system says as %o is said in words', (said, words) => {
  expect(diskFault(refusal(said))).toBe(words);
});

test('so is what Node itself refuses', () => {
  const folder = testFolder({ 'index.html/a': '' });
  const path = join(folder, 'index.html');
  const said = ((): unknown => {
    try {
      return rmSync(path);
    } catch (error) {
      return error;
    }
  })();
  expect(diskFault(said)).toBe(
    `${path} cannot be taken away, because a folder stands where a file belongs. Please rename it, or take it away, and try again.`,
  );
});

test('within another message it is the reason, and what to do', () => {
  expect(diskReason(refusal({ code: 'ENOSPC' }))).toBe('the disk is full; make room there');
});

test.each([
  [refusal({ code: 'ENOENT' })],
  [new Error('no code')],
  ['text'],
  [undefined],
  [{ code: 'ENOSPC' }],
])('nothing is made up about %o', (error) => {
  expect([diskFault(error), diskReason(error)]).toEqual([undefined, undefined]);
});
