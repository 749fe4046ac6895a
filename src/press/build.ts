import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../reporters/problems.ts';
import { astroPart } from './astro.ts';
import { BuildFault } from './build-error.ts';
import { madeRecord } from './build-manifest.ts';
import { place } from './copy-astro-output.ts';
import { codeDigest } from './digest.ts';
import { readEdition } from './edition.ts';
import { forget, pressFolder } from './folder.ts';
import { linkReport } from './links.ts';
import { lock } from './lock.ts';
import { missingPackages, missingReport } from './packages.ts';
import { createPool } from './pool.ts';
import type { Report } from './printing.ts';

export interface BuildOrder {
  /** The folder of the project. */
  project: string;
  /** The folder that holds `content/`. */
  root: string;
  /** The folder of the built site. */
  dist: string;
  /** Whether to use nothing that was kept. */
  isForced: boolean;
  cards: boolean;
  search: boolean;
  say(text: string): void;
}

/**
 * Builds the site: Astro’s part and the content at the same time, then all pages, and only what has changed since the
 * folder was last built into. In it every file is the old one or the new one at any moment, whole.
 * @throws BuildFault where the content has problems, or a link leads nowhere; what the disk throws
 */
export async function build({ project, root, dist, isForced, say, ...extras }: BuildOrder): Promise<Report> {
  const missing = missingPackages(project);
  if (missing.length > 0) throw new BuildFault(missingReport(missing));
  const folder = pressFolder(project);
  const held = await lock(project, say);
  if (isForced) forget(folder);
  mkdirSync(dist, { recursive: true });
  accessSync(dist, constants.W_OK);
  const store = join(folder, 'articles');
  const code = codeDigest(project);
  const pool = createPool();
  const reading = readEdition({ root, store, code, run: pool.run });
  const summaries = reading.then((edition) => edition.summaries);
  const astro = astroPart({ project, folder, code, summaries, started: (pid) => held.share(pid) });
  try {
    const edition = await reading;
    const problems = [...edition.found.content, ...edition.found.record];
    if (problems.length > 0)
      throw new BuildFault(`The content has problems; nothing was built.\n\n${report(problems)}\n`);
    const [{ print }, { shellsIn }] = await printers();
    const staged = await astro.made;
    const made = await print({
      edition,
      store,
      record: madeRecord(folder, dist),
      dist,
      shells: shellsIn(staged),
      files: place(staged, dist),
      ...extras,
      pool,
    });
    if (made.broken.length > 0) throw new BuildFault(linkReport(made.broken));
    return made;
  } finally {
    astro.stop();
    await pool.close();
  }
}

/** What renders components is loaded only when it is needed: it takes a while. */
async function printers() {
  await import('./components.ts');
  return Promise.all([import('./printing.ts'), import('./shells.ts')]);
}
