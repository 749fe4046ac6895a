import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeWhole } from './files.ts';
import { SHELLS } from './sentinel.ts';

/**
 * Puts what Astro made, in a folder that no reader sees, into the built site: each file as a whole, and those alone that
 * have changed. Shells are no pages of the site.
 * @returns their paths in the site: `/method/index.html`
 */
export function place(staged: string, dist: string): string[] {
  const names = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(staged, join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith(SHELLS + sep));
  for (const name of names) writeWhole(join(dist, name), readFileSync(join(staged, name)));
  return names.map((name) => `/${name.split(sep).join('/')}`);
}
