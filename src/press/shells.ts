import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shellNames } from './output.ts';
import { SHELLS } from './sentinel.ts';
import { type Shells, shellOf } from './shell.ts';

/** The shells, as Astro has just made them. */
export function shellsIn(staged: string): Shells {
  const shells = shellNames.map((name) => [
    name,
    shellOf(readFileSync(join(staged, SHELLS, name, 'index.html'), 'utf8')),
  ]);
  return Object.fromEntries(shells) as Shells;
}
