/** The addresses of the site, without its base. All of them are permanent. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const claimPath = (slug: string, id: string): string => `/articles/${slug}/claims/${id}/`;
export const cardPath = (page: string): string => `${page}card.png`;
/** Of each card, in pixels: 1.91 to 1, as networks show them uncropped, and more than the 600 from which they show them large. */
export const CARD_SIZE = { width: 640, height: 336 } as const;
/** The rules of the page that only its content can spell out. */
export const notesStylePath = (slug: string): string => `${articlePath(slug)}notes.css`;
export const entityPath = (id: string): string => `/entities/${id}/`;
/** The lists across articles; their further pages are below them. */
export const ARTICLES = '/articles/';
export const CLAIMS = '/claims/';
export const FIGURES = '/figures/';
export const ENTITIES = '/entities/';
export const SOURCES = '/sources/';
export const TIMELINE = '/timeline/';
/** Promises and forecasts, and a calendar of them. */
export const DUE = '/due/';
export const CALENDAR = '/due/calendar.ics';
export const ARTICLES_FEED = '/rss.xml';
export const ARTICLES_JSON_FEED = '/feed.json';
export const CLAIMS_FEED = '/claims/rss.xml';
export const SITEMAP = '/sitemap.xml';
export const facetPath = (group: string, value: string): string => `/claims/${group}/${value}/`;
export const METHOD = '/method/';
export const SEARCH = '/search/';
export const SEARCH_INDEX = '/pagefind/';
