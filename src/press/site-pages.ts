import type { SiteView } from '../views/site/site-view.ts';
import { claims } from './across/claims.ts';
import { dossiers } from './across/dossiers.ts';
import { files } from './across/files.ts';
import { fixed } from './across/fixed.ts';
import { front } from './across/front.ts';
import { hosting } from './across/hosting.ts';
import { ledgers } from './across/ledgers.ts';
import type { SiteContext, SitePage } from './across/page.ts';
import { pictures } from './across/pictures.ts';
import { search } from './across/search.ts';

export type { SiteContext, SitePage } from './across/page.ts';

/** Every page and file across articles. None grows with the site but the data files; each tells when it has changed. */
export function* sitePages(site: SiteView, context: SiteContext): Iterable<SitePage> {
  for (const across of [front, claims, ledgers, dossiers, pictures, search, files, fixed, hosting])
    yield* across(site, context);
}
