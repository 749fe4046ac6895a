import type { APIRoute } from 'astro';
import { articlesRss } from '../exports/feeds/articles.ts';
import { publication } from '../publication.ts';
import { newestArticles } from '../site/articles.ts';
import { answer } from '../site/responses.ts';

/** The feed of articles. */
export const GET: APIRoute = async () =>
  answer(articlesRss(await newestArticles(), publication), 'application/rss+xml');
