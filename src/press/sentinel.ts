import type { PageHead } from '../layouts/head/page-head.ts';

/** Where Astro puts the shells, below the folder that it builds into. */
export const SHELLS = 'shell';

/** Stands for the body of a page in a shell. */
export const BODY = '[the body of the page]';

/** The page whose parts are cut out of what Astro made, so that the shell is left. */
export const sentinel: PageHead = {
  title: 'Shell',
  description: 'What all pages have in common.',
  path: '/shell/',
  lang: 'en',
};
