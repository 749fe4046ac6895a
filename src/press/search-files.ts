import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../search/record.ts';
import { searchIndex } from '../search/site-index.ts';
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

/** Makes the search index anew, unless it is there and was made from the same. */
export async function makeSearchIndex(
  records: () => Promise<Iterable<SearchRecord>>,
  { dist, names }: { dist: string; names: Names },
  isFresh: boolean,
): Promise<SearchReport | undefined> {
  if (isFresh && existsSync(join(dist, SEARCH_INDEX))) return undefined;
  const { entries, files } = await searchIndex(await records(), site.lang);
  const paths = new Set(files.map(({ path }) => `${SEARCH_INDEX}${path}`));
  claim(dist, names, [...paths]);
  for (const { path, content } of files) writeWhole(join(dist, SEARCH_INDEX, path), content);
  sweep(dist, names, (path) => paths.has(path), INDEX);
  names.renew(INDEX, paths);
  return { entries, files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
