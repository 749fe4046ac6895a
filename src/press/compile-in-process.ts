import { join } from 'node:path';
import { codeDigest } from './digest.ts';
import { type Edition, readEdition } from './edition.ts';
import { pressFolder, WRITING } from './folder.ts';
import { here } from './pool.ts';

/**
 * Reads all content in this process, for Astro to show it while writing.
 * @param project the folder of the project
 * @param root the folder that holds `content/`
 */
export function readHere(project: string, root: string, isWriting: boolean): Promise<Edition> {
  const store = join(pressFolder(project), WRITING);
  return readEdition({ root, store, code: codeDigest(project), isWriting, run: here });
}
