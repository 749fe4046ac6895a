import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { claim } from './claim.ts';
import { writeWhole } from './files.ts';
import type { Names } from './names.ts';
import { SHELLS } from './sentinel.ts';

/**
 * Puts what Astro made, in a folder that no reader sees, into the built site: each file as a whole, and those alone that
 * have changed. Shells are no pages of the site.
 * @param made what builds have made there
 * @returns their paths in the site: `/method/index.html`
 */
export function place(staged: string, dist: string, made: Names): string[] {
  const names = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(staged, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(SHELLS + sep));
  const paths = names.map((name) => `/${name.split(sep).join('/')}`);
  claim(dist, made, paths);
  for (const path of paths) writeWhole(join(dist, path), readFileSync(join(staged, path)));
  return paths;
}
