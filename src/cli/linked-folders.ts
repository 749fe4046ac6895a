import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, ENTITIES, SOURCES } from '../compile/folders.ts';
import { RECORD } from '../publication-record/path.ts';
import { Misuse } from './world.ts';

const FOLDERS = ['content', ARTICLES, ENTITIES, SOURCES, RECORD];

/**
 * For what writes new files into the content.
 * @throws Misuse where one of its folders is a link: no build would read what is written there, and it may be somebody else’s
 */
export function refuseLinkedFolders(root: string): void {
  const linked = FOLDERS.find((folder) =>
    lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  if (linked !== undefined)
    throw new Misuse(
      `${linked} is a link, and what is behind it is not read as content: put the folder itself there, or name the folder that holds content with the variable CONTENT_ROOT.`,
    );
}
