import type { APIRoute } from 'astro';
import { claimsRss, latestNews } from '../../exports/feeds/claims.ts';
import { publication } from '../../publication.ts';
import { readSite } from '../../site/content.ts';
import { answer } from '../../site/responses.ts';

/** The feed of changes in claims. */
export const GET: APIRoute = async () => {
  const { articles } = await readSite();
  return answer(claimsRss(latestNews(articles, publication), publication), 'application/rss+xml');
};
