import type { APIRoute } from 'astro';
import { jsonFeed } from '../exports/feeds/json-feed.ts';
import { publication } from '../publication.ts';
import { newestArticles } from '../site/articles.ts';
import { answer } from '../site/responses.ts';

/** The feed of articles, as JSON. */
export const GET: APIRoute = async () =>
  answer(jsonFeed(await newestArticles(), publication), 'application/feed+json');
