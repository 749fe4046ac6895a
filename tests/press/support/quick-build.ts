import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBuildError } from '../../../src/press/build-error.ts';
import { claim } from '../../../src/press/claim.ts';
import { mark, readMade, settle } from '../../../src/press/manifest.ts';
import { outDir } from '../../../src/press/out-dir.ts';
import { sweep } from '../../../src/press/sweep.ts';
import { writeWhole } from '../../../src/store/files.ts';

/**
 * What a build does with a folder, without what it makes.
 * @param files what it makes, by its paths in the site
 * @param isKilled before anything is taken away
 * @returns why it was refused, where it was
 */
export function quickBuild(
  project: string,
  written: string,
  files: readonly string[],
  isKilled = false,
): string | undefined {
  try {
    const dist = outDir(written, { project, root: project });
    mkdirSync(dist, { recursive: true });
    mark(dist);
    const made = readMade(dist);
    claim(dist, made, files);
    for (const path of files) writeWhole(join(dist, path), 'made');
    if (isKilled) return undefined;
    sweep(dist, made, (path) => files.includes(path));
    settle(dist, files);
    return undefined;
  } catch (error) {
    if (!isBuildError(error)) throw error;
    return error.message;
  }
}
