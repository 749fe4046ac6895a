import type { PagePath } from './entry.ts';

/**
 * Where an address is in the folder of the built site.
 * @example fileOf({ pathname: '/claims', isPage: true, … }) // '/claims/index.html'
 */
export function fileOf({ pathname, isPage }: Pick<PagePath, 'pathname' | 'isPage'>): string {
  const path = pathname.replace(/\/$/, '');
  if (!isPage) return path;
  return ERROR_PAGE.test(path) ? `${path}.html` : `${path}/index.html`;
}

/** Hosts look for these at the root of the site, as files. */
const ERROR_PAGE = /^\/(?:404|500)$/;
