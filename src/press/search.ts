import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SEARCH_INDEX } from '../article/paths.ts';
import { entityRecords } from '../article/search/records.ts';
import type { SiteView } from '../article/site-view.ts';
import { within } from '../links.ts';
import type { SearchRecord } from '../search/record.ts';
import { site } from '../site.config.ts';
import { digest } from './digest.ts';
import type { Names } from './names.ts';
import { type IndexReport, indexSearch } from './search-index.ts';
import type { Store } from './store.ts';

/** Changes with anything that can be found. */
export const searchKey = ({ articles, registry }: SiteView, common: string): string =>
  digest(common, ...articles.map(({ digest: own = '' }) => own), JSON.stringify([...registry]));

/** Makes the search index anew, unless it is there and was made from the same. */
export async function printSearch(
  dist: string,
  made: Names,
  view: SiteView,
  store: Store,
  isFresh: boolean,
): Promise<IndexReport | undefined> {
  if (isFresh && existsSync(join(dist, SEARCH_INDEX))) return undefined;
  return indexSearch(dist, made, recordsOf(view, store), site.lang);
}

function* recordsOf(view: SiteView, store: Store): Iterable<SearchRecord> {
  for (const { slug } of view.articles) yield JSON.parse(store.pieces(slug).search) as SearchRecord;
  yield* entityRecords(view, within);
}
