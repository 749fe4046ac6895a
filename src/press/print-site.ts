import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { site } from '../site.config.ts';
import { writeWhole } from './files.ts';
import { type BrokenLink, type Elsewhere, type LinkedFile, linksOf } from './links.ts';
import { fileOf, isPage, type Output } from './output.ts';
import { scan } from './scan.ts';
import { filled, type Shells } from './shell.ts';
import type { Kept } from './store.ts';
import { isKnown } from './targets.ts';

/** A page across articles, and a digest of all that it shows. */
export interface SiteJob {
  output: Output;
  key: string;
}

/** Makes and writes pages across articles. Between them other work of this process has its turn. */
export async function printSite(
  jobs: readonly SiteJob[],
  { dist, shells, articles }: { dist: string; shells: Shells; articles: ReadonlyMap<string, Kept> },
): Promise<{ broken: BrokenLink[]; elsewhere: Elsewhere[] }> {
  const broken: BrokenLink[] = [];
  const elsewhere = new Map<string, Elsewhere>();
  for (const { output } of jobs) {
    await setImmediate();
    const file = fileOf(output);
    if (!isPage(output)) {
      writeWhole(join(dist, file), output.make());
      continue;
    }
    const html = filled(shells, output);
    writeWhole(join(dist, file), html);
    const page: LinkedFile = { file, ...scan(html) };
    const found = linksOf([page], new Set([file]), site);
    broken.push(...found.broken);
    for (const end of found.elsewhere)
      if (!isKnown(articles, end)) elsewhere.set(`${end.target}#${end.fragment}`, end);
  }
  return { broken, elsewhere: [...elsewhere.values()] };
}

export const isThere = (dist: string, output: Output): boolean => existsSync(join(dist, fileOf(output)));
