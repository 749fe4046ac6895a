import { RECORD_KEY, recordPath } from '../exports/paths.ts';
import type { SiteRecord } from '../model/site-record.ts';
import { publication } from '../publication.ts';
import { siteRecord } from '../publication-record/published.ts';
import { siteContent } from './content.ts';

/** `/record.json`. */
export async function readSiteRecord(): Promise<SiteRecord> {
  const { listed, signing } = await siteContent();
  const articles = listed.flatMap(({ slug, path, seal }) =>
    seal === undefined ? [] : [{ slug, url: publication.absolute(recordPath({ path })), seal }],
  );
  return siteRecord(articles, signing.signature);
}

/** The paths of the route `/.well-known/[file]`: one where there is a key, or none. */
export async function keyFilePaths() {
  const { publicKey } = (await siteContent()).signing;
  if (publicKey === undefined) return [];
  return [{ params: { file: RECORD_KEY.replace(/^.*\//, '') }, cacheKey: publicKey }];
}

/** @throws where nothing is signed */
export async function readKeyFile(): Promise<string> {
  const { publicKey } = (await siteContent()).signing;
  if (publicKey === undefined) throw new Error('There is no key that signs the record.');
  return publicKey;
}
