import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeWhole } from '../store/files.ts';
import { claim } from './claim.ts';
import type { Names } from './names.ts';

/**
 * Puts what Astro made, in a folder that no reader sees, into the built site: each file as a whole, and those alone that
 * have changed.
 * @param made what builds have made there
 * @returns their paths in the site: `/_astro/site.css`
 */
export function copyAstroOutput(staged: string, dist: string, made: Names): string[] {
  const names = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(staged, join(entry.parentPath, entry.name)));
  const paths = names.map((name) => `/${name.split(sep).join('/')}`);
  claim(dist, made, paths);
  for (const path of paths) writeWhole(join(dist, path), readFileSync(join(staged, path)));
  return paths;
}
