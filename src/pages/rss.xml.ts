import { articlesRss } from '../exports/feeds/articles.ts';
import { articleViews } from '../site/content.ts';
import { publication } from '../site/publication.ts';
import { rssResponse } from '../site/responses.ts';

export const GET = async () => rssResponse(articlesRss(await articleViews(), publication));
