/**
 * Where the sites of tests stand and in what language, whatever the publisher has written into `src/site.config.ts`: these
 * variables win.
 */
export const SITE = {
  SITE_ADDRESS: 'https://press.example',
  SITE_BASE: '/',
  SITE_LANG: 'en-GB',
} as const;
