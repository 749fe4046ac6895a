import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { articleViews } from '../site/content.ts';
import { publication } from '../site/publication.ts';
import { jsonFeedResponse } from '../site/responses.ts';

export const GET = async () => jsonFeedResponse(jsonFeed(await articleViews(), publication));
