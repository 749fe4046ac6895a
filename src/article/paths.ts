/** The addresses of the site, without its base. All of them are permanent. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const claimPath = (slug: string, id: string): string => `/articles/${slug}/claims/${id}/`;
export const cardPath = (page: string): string => `${page}card.png`;
export const entityPath = (id: string): string => `/entities/${id}/`;
export const ARTICLES_FEED = '/rss.xml';
export const ARTICLES_JSON_FEED = '/feed.json';
export const CLAIMS_FEED = '/claims/rss.xml';
export const SITEMAP = '/sitemap.xml';
export const facetPath = (group: string, value: string): string => `/claims/${group}/${value}/`;
export const SEARCH = '/search/';
/** What the search index is made from; taken away once it is made. */
export const SEARCH_RECORDS = '/search/records.json';
export const SEARCH_INDEX = '/pagefind/';
