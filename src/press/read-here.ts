import { join } from 'node:path';
import { site } from '../site.config.ts';
import { codeDigest, digest } from './digest.ts';
import { type Edition, readEdition } from './edition.ts';
import { pressFolder } from './folder.ts';
import { here } from './pool.ts';
import { storeIn } from './store.ts';

/**
 * Reads all content in this process.
 * @param project the folder of the project
 * @param root the folder that holds `content/`
 */
export function readHere(project: string, root: string, isWriting: boolean): Promise<Edition> {
  const store = join(pressFolder(project), 'articles');
  return readEdition({
    root,
    store: storeIn(store),
    code: digest(codeDigest(project), JSON.stringify(site)),
    compile: ({ places, ...setup }) => here('compile', { ...setup, root, store, isWriting }, places),
  });
}
