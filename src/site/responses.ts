/** A file of the site, as the development server sends it. A static host goes by the file’s ending instead. */
export const answer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });

export const rssResponse = (body: string): Response => answer(body, 'application/rss+xml');
export const jsonFeedResponse = (body: string): Response => answer(body, 'application/feed+json');
export const textResponse = (body: string): Response => answer(body, 'text/plain');
