import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseLinkedFolders } from '../../src/cli/linked-folders.ts';
import { Misuse } from '../../src/cli/world.ts';
import { testFolder } from '../support/folder.ts';

test.each(['content', 'content/articles', 'content/entities', 'content/sources', 'content/record'])(
  'nothing is written into %s where it is a link',
  (folder) => {
    const root = testFolder({ 'content/articles/a.md': '', 'else/a.md': '' });
    for (const name of ['entities', 'sources', 'record']) mkdirSync(join(root, 'content', name));
    expect(refuseLinkedFolders(root)).toBe(undefined);
    rmSync(join(root, folder), { recursive: true });
    symlinkSync(join(root, 'else'), join(root, folder));
    expect(() => refuseLinkedFolders(root)).toThrow(
      new Misuse(
        `${folder} is a link, and what is behind it is not read as content: put the folder itself there, or name the folder that holds content with the variable CONTENT_ROOT.`,
      ),
    );
  },
);

test('where there is no content yet, any may be made', () => {
  expect(refuseLinkedFolders(testFolder())).toBe(undefined);
});
