import type { APIRoute } from 'astro';
import type { SearchFile } from '../../article/search/record.ts';
import { searchRecords } from '../../article/search/records.ts';
import { within } from '../../links.ts';
import { siteView } from '../../site/content.ts';
import { json } from '../../site/endpoints.ts';
import { site } from '../../site.config.ts';

/** For the index alone, which is made from it after the build. */
export const GET: APIRoute = async () =>
  json({ lang: site.lang, records: searchRecords(await siteView(), within) } satisfies SearchFile);
