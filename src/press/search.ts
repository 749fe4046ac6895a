import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndex } from '../search/site-index.ts';
import { site } from '../site.config.ts';
import { writeWhole } from '../store/files.ts';
import { SEARCH_INDEX } from '../views/paths.ts';
import type { openBundle } from './bundle.ts';
import { claim } from './claim.ts';
import type { Names } from './names.ts';
import { sweep } from './sweep.ts';

/** The folder of the search index, in the site. */
export const INDEX = SEARCH_INDEX.slice(0, -1);

/** What was made of the search index. */
export interface SearchReport {
  entries: number;
  files: number;
  bytes: number;
}

type Entry = Awaited<ReturnType<typeof openBundle>>;

/** Makes the search index anew, unless it is there and was made from the same. */
export async function makeSearch(
  { searchRecords }: Pick<Entry, 'searchRecords'>,
  { dist, names }: { dist: string; names: Names },
  isFresh: boolean,
): Promise<SearchReport | undefined> {
  if (isFresh && existsSync(join(dist, SEARCH_INDEX))) return undefined;
  const { entries, files } = await searchIndex(await searchRecords(), site.lang);
  const paths = new Set(files.map(({ path }) => `${SEARCH_INDEX}${path}`));
  claim(dist, names, [...paths]);
  for (const { path, content } of files) writeWhole(join(dist, SEARCH_INDEX, path), content);
  sweep(dist, names, (path) => paths.has(path), INDEX);
  names.renew(INDEX, paths);
  return { entries, files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}
