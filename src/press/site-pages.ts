import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { site } from '../site.config.ts';
import { writeWhole } from '../store/files.ts';
import { type BrokenLink, type Elsewhere, linksOf } from './links.ts';
import { scan } from './scan.ts';

/** A page or file across articles. */
export interface SiteJob {
  /** Below the folder of the built site: `/claims/index.html`. */
  file: string;
  isPage: boolean;
  /** A digest of all that it shows. */
  key: string;
  /** Whether it is a page that does not say what it shows, as those of a publisher’s own. */
  mayShowAll?: boolean;
  content(): Promise<Uint8Array | string>;
}

/**
 * Makes pages before anything is written, and keeps them in memory until they are: those of a publisher’s own may throw,
 * and the site stays as it was then.
 */
export async function makeAhead(jobs: readonly SiteJob[]): Promise<void> {
  for (const job of jobs) {
    const content = await job.content();
    job.content = async () => content;
  }
}

/**
 * Makes and writes pages across articles, in this thread. Between them other work of this process has its turn.
 * @param isKnown whether the end of a link is known to be there without a look at the disk
 */
export async function makeSitePages(
  jobs: readonly SiteJob[],
  dist: string,
  isKnown: (end: Elsewhere) => boolean,
): Promise<{ broken: BrokenLink[]; elsewhere: Elsewhere[] }> {
  const broken: BrokenLink[] = [];
  const elsewhere = new Map<string, Elsewhere>();
  for (const { file, isPage, content } of jobs) {
    await setImmediate();
    const bytes = await content();
    writeWhole(join(dist, file), bytes);
    if (!isPage) continue;
    const html = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
    const links = linksOf([{ file, ...scan(html) }], new Set([file]), site);
    broken.push(...links.broken);
    for (const end of links.elsewhere) if (!isKnown(end)) elsewhere.set(`${end.target}#${end.fragment}`, end);
  }
  return { broken, elsewhere: [...elsewhere.values()] };
}

export const isThere = (dist: string, { file }: SiteJob): boolean => existsSync(join(dist, file));
