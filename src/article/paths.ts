/** The addresses of the site, without its base. All of them are permanent. */
export const articlePath = (slug: string): string => `/articles/${slug}/`;
export const claimPath = (slug: string, id: string): string => `/articles/${slug}/claims/${id}/`;
export const cardPath = (page: string): string => `${page}card.png`;
export const entityPath = (id: string): string => `/entities/${id}/`;
