import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { site } from '../site.config.ts';
import { writeWhole } from './files.ts';
import { type BrokenLink, type Elsewhere, linksOf } from './links.ts';
import { fileOf, type Output } from './output.ts';
import { writeOutput } from './page-file.ts';
import type { Shells } from './shell.ts';

/** A page across articles, and a digest of all that it shows. */
export interface SiteJob {
  output: Output;
  key: string;
}

export interface SitePrinting {
  /** The folder of the built site. */
  dist: string;
  shells: Shells;
  /** Whether an end of a link is known to be there without a look at the disk. */
  isKnown(end: Elsewhere): boolean;
}

/** Makes and writes pages across articles. Between them other work of this process has its turn. */
export async function printSite(
  jobs: readonly SiteJob[],
  { dist, shells, isKnown }: SitePrinting,
): Promise<{ broken: BrokenLink[]; elsewhere: Elsewhere[] }> {
  const broken: BrokenLink[] = [];
  const elsewhere: Elsewhere[] = [];
  for (const { output } of jobs) {
    await setImmediate();
    const page = writeOutput(output, shells, (path, content) => writeWhole(join(dist, path), content));
    if (page === undefined) continue;
    const found = linksOf([page], new Set([page.file]), site);
    broken.push(...found.broken);
    elsewhere.push(...found.elsewhere.filter((end) => !isKnown(end)));
  }
  return { broken, elsewhere };
}

export const isThere = (dist: string, output: Output): boolean => existsSync(join(dist, fileOf(output)));
