import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { site } from '../site.config.ts';
import { digest } from './digest.ts';

/** Where builds of a project keep what they need the next time. It may be deleted at any time. */
export const cacheFolder = (project: string): string => join(project, 'node_modules/.cache/glosswire/press');

/** The part of it for one content. @param root the folder that holds `content/` */
export const pressFolder = (project: string, root: string): string =>
  join(cacheFolder(project), digest(resolve(root)));

/** The part of it for what Astro makes of the pages: the same for all content, and not for another address or language. */
export const bundleFolder = (project: string): string =>
  join(cacheFolder(project), `bundle-${digest(JSON.stringify(site))}`);

/** Where articles are kept that are compiled while writing: a build that goes on at the same time has its own. */
export const WRITING = 'writing';

/** What builds keep in their folders. */
const OWN = /^(?:articles|astro|bundle|bundle\.json|built-[\w-]+\.json)$/;

/** Forgets what builds have kept in one of these folders, and nothing else. What is kept while writing may be in use. */
export function forget(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((name) => OWN.test(name)))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** What the variable GLOSSWIRE_SKIP names is left out of a build, to see the rest sooner: `cards`, `search` or both. */
export const skipped = (what: 'cards' | 'search', { GLOSSWIRE_SKIP = '' } = process.env): boolean =>
  GLOSSWIRE_SKIP.split(',').includes(what);
