import type { Publication } from './exports/publication.ts';
import { absolute } from './links.ts';
import { site } from './site.config.ts';

/** This site, as exports need to know it. */
export const publication: Publication = { site, absolute };
