import { type Site, siteSchema } from './model/site.ts';

/**
 * The publisher’s own page: edit this file, and nothing else, to make the site yours.
 * SITE_ADDRESS and SITE_BASE, where they are set, win: a host that builds the site can then say where it will stand.
 */
export const site: Site = siteSchema.parse({
  name: 'Glosswire',
  description: 'News analysis that shows its sources.',
  address: process.env.SITE_ADDRESS ?? 'https://glosswire.example',
  base: process.env.SITE_BASE ?? '/',
  lang: 'en-GB',
  navigation: [
    { label: 'Claims', path: '/claims/' },
    { label: 'Figures', path: '/figures/' },
    { label: 'Companies', path: '/entities/' },
    { label: 'Sources', path: '/sources/' },
    { label: 'Timeline', path: '/timeline/' },
    { label: 'Pictures', path: '/pictures/' },
    { label: 'Method', path: '/method/' },
  ],
  publisher: { name: 'Glosswire' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} satisfies Site);
