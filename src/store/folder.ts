import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from '../compile/folders.ts';
import { digest } from './digest.ts';

/** Where builds of a project keep what they need the next time. It may be deleted at any time. */
export const cacheFolder = (project: string): string => join(project, 'node_modules/.cache/glosswire/press');

/** The part of it for the content that is in use. */
export const pressFolder = (project: string): string =>
  join(cacheFolder(project), digest(resolve(contentRoot(project))));

/** Where articles are kept that are compiled while writing: a build that goes on at the same time has its own. */
export const WRITING = 'writing';

/** Forgets what builds have kept in their folder. What is kept while writing may be in use. */
export function forget(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((name) => name !== WRITING))
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** What the variable GLOSSWIRE_SKIP names is left out of a build, to see the rest sooner: `cards`, `search` or both. */
export const skipped = (what: 'cards' | 'search', { GLOSSWIRE_SKIP = '' } = process.env): boolean =>
  GLOSSWIRE_SKIP.split(',').includes(what);
