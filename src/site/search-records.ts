import { within } from '../links.ts';
import { type IndexRecord, indexRecord } from '../search/index-record.ts';
import { entityRecords } from '../search/records.ts';
import { storeIn } from '../store/store.ts';
import { readSite, siteContent } from './content.ts';

/** All that can be found in the site, one article in memory at a time. */
export async function searchRecords(): Promise<Iterable<IndexRecord>> {
  const { store, articles } = await siteContent();
  const site = await readSite();
  return (function* () {
    const { pieces } = storeIn(store);
    for (const slug of articles.keys()) yield JSON.parse(pieces(slug).search) as IndexRecord;
    for (const record of entityRecords(site, within)) yield indexRecord(record);
  })();
}
