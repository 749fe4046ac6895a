import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { report } from '../reporters/problems.ts';
import { contentOf } from '../site/content-of-edition.ts';
import { codeDigest } from '../store/digest.ts';
import { readEdition } from '../store/edition.ts';
import { bundleFolder, forget, pressFolder } from '../store/folder.ts';
import { BuildError } from './build-error.ts';
import { buildManifest } from './build-manifest.ts';
import { buildPages, type Report } from './build-pages.ts';
import { linkReport } from './links.ts';
import { lock } from './lock.ts';
import { makeBundle } from './make-bundle.ts';
import { mark, readMade } from './manifest.ts';
import { outDir } from './out-dir.ts';
import { missingPackages, missingReport } from './packages.ts';
import { createPool } from './pool.ts';
import { refuseFolder } from './project-folder.ts';
import { readShards, type Shard } from './shard.ts';

export interface BuildOrder {
  /** The folder of the project. */
  project: string;
  /** The folder that holds `content/`. */
  root: string;
  /** The folder of the built site, as a person wrote it. */
  outDir: string;
  /** Whether to use nothing that was kept. */
  isForced: boolean;
  cards: boolean;
  search: boolean;
  /** The share of the articles to make; all, and what goes across them, where there is none. */
  shard: Shard | undefined;
  /** The folder that holds the shards to put together, as a person wrote it; pages of articles are made where there is none. */
  merge: string | undefined;
  say(text: string): void;
}

/** What a build came to. */
export interface Built extends Report {
  /** How many passages were not looked up, because what was captured is not on this machine. */
  unseen: number;
  /** The files of drafts that have problems. */
  leftOut: string[];
}

/**
 * Builds the site: the bundle and the content at the same time, then all pages, and only what has changed since the
 * folder was last built into. In it every file is the old one or the new one at any moment, whole.
 * @throws BuildError where the folder cannot be built into, the content has problems, or a link leads nowhere; what the
 * disk throws
 */
export async function build({
  project,
  root,
  outDir: written,
  isForced,
  say,
  cards,
  search,
  shard,
  merge,
}: BuildOrder): Promise<Built> {
  refuseFolder(project);
  const dist = outDir(written, { project, root });
  const missing = missingPackages(project);
  if (missing.length > 0) throw new BuildError(missingReport(missing));
  const shards = merge === undefined ? undefined : readShards(resolve(project, merge));
  const folder = pressFolder(project, root);
  const shared = bundleFolder(project);
  const held = await lock(project, say);
  if (isForced) for (const one of [folder, shared]) forget(one);
  mkdirSync(dist, { recursive: true });
  accessSync(dist, constants.W_OK);
  const store = join(folder, 'articles');
  const code = codeDigest(project);
  const pool = createPool();
  const making = makeBundle({ project, folder: shared, code, started: (pid) => held.share(pid) });
  try {
    const edition = await readEdition({
      root,
      store,
      code,
      compilePlaces: (setup, places) => pool.run('compile', setup, places),
    });
    const problems = [...edition.found.content, ...edition.found.record];
    if (problems.length > 0)
      throw new BuildError(`The content has problems; nothing was built.\n\n${report(problems)}\n`);
    const bundle = await making.bundle;
    mark(dist);
    const built = await buildPages({
      bundle: bundle.pages,
      code,
      content: contentOf(edition, store, false),
      dist,
      names: readMade(dist),
      astro: bundle.files,
      manifest: buildManifest(folder, dist),
      cards,
      search,
      shard,
      shards,
      pool,
    });
    if (built.broken.length > 0) throw new BuildError(linkReport(built.broken));
    const leftOut = [...new Set(edition.found.drafts.map(({ file }) => file))];
    return { ...built, unseen: edition.unseen, leftOut };
  } finally {
    making.stop();
    await pool.close();
  }
}
