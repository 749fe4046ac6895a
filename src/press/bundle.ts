import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENTRY } from './make-bundle.ts';

/** What the bundle has for the press. Opened in a thread, it has its own modules there. */
export const openBundle = (bundle: string): Promise<typeof import('./entry.ts')> =>
  import(pathToFileURL(join(bundle, ENTRY)).href);
