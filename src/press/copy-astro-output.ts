import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../store/files.ts';
import { claim } from './claim.ts';
import type { Names } from './names.ts';

/**
 * Puts what Astro made, in a folder that no reader sees, into the built site: each file as a whole, and those alone that
 * have changed.
 * @param paths in the site: `/_astro/site.css`
 * @param made what builds have made there
 */
export function copyAstroOutput(staged: string, paths: readonly string[], dist: string, made: Names): void {
  claim(dist, made, paths);
  for (const path of paths) writeWhole(join(dist, path), readFileSync(join(staged, path)));
}
