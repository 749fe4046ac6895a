import { SITEMAP } from '../views/paths.ts';
import type { Publication } from './publication.ts';

/**
 * `/robots.txt` (RFC 9309): everybody may read everything. Crawlers look for it at the root of a host alone; below a
 * base it only tells people where the map is.
 */
export const robots = ({ absolute }: Publication): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP)}\n`;
