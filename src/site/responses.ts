/** A file of the site, as the development server sends it. A static host goes by the file’s ending instead. */
export const answer = (body: string, type: string): Response =>
  new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
