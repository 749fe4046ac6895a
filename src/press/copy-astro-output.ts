import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeWhole } from '../store/files.ts';

/**
 * Puts what Astro made, in a folder that no reader sees, into the built site: each file as a whole, and those alone that
 * have changed.
 * @returns their paths in the site: `/_astro/site.css`
 */
export function copyAstroOutput(staged: string, dist: string): string[] {
  const names = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(staged, join(entry.parentPath, entry.name)));
  for (const name of names) writeWhole(join(dist, name), readFileSync(join(staged, name)));
  return names.map((name) => `/${name.split(sep).join('/')}`);
}
