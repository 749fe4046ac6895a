import { claimsRss } from '../../exports/feeds/claims.ts';
import { articleViews } from '../../site/content.ts';
import { publication } from '../../site/publication.ts';
import { rssResponse } from '../../site/responses.ts';

export const GET = async () => rssResponse(claimsRss(await articleViews(), publication));
