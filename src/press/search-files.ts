import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexRecord } from '../search/index-record.ts';
import { type SearchIndex, searchIndex } from '../search/site-index.ts';
import { site } from '../site.config.ts';
import { writeWhole } from '../store/files.ts';
import { SEARCH_INDEX } from '../views/paths.ts';
import { claim } from './claim.ts';
import type { Names } from './names.ts';
import { sweep } from './sweep.ts';

export interface SearchReport {
  entries: number;
  files: number;
  bytes: number;
}

/** The folder of the search index, in the site. */
export const INDEX = SEARCH_INDEX.slice(0, -1);

export const isIndexThere = (dist: string): boolean => existsSync(join(dist, SEARCH_INDEX));

/** Begins to make the search index. Most of that pagefind does, in a process of its own, while pages are made. */
export function beginSearchIndex(records: Promise<Iterable<IndexRecord>>): Promise<SearchIndex> {
  const index = records.then((all) => searchIndex(all, site.lang));
  /* Who waits for it comes later, and is told then. */
  index.catch(() => {});
  return index;
}

export function writeSearchIndex(
  { entries, files }: SearchIndex,
  { dist, names }: { dist: string; names: Names },
): SearchReport {
  const paths = new Set(files.map(({ path }) => `${SEARCH_INDEX}${path}`));
  claim(dist, names, [...paths]);
  for (const { path, content } of files) writeWhole(join(dist, SEARCH_INDEX, path), content);
  sweep(dist, names, (path) => paths.has(path), INDEX);
  names.renew(INDEX, paths);
  return { entries, files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
