import { defineSite } from './model/site.ts';

/**
 * The publisher’s own page: edit this file, and nothing else, to make the site yours.
 * SITE_ADDRESS and SITE_BASE, where they are set, win: a host that builds the site can then say where it will stand.
 * So does SITE_LANG, which shows the site in another language of the interface.
 */
export const site = defineSite(
  {
    name: 'Glosswire',
    description: 'News analysis that shows its sources.',
    address: 'https://glosswire.example',
    base: '/',
    lang: 'en-GB',
    navigation: [
      { path: '/claims/' },
      { path: '/figures/' },
      { path: '/entities/' },
      { path: '/sources/' },
      { path: '/timeline/' },
      { path: '/due/' },
      { path: '/pictures/' },
      { path: '/method/' },
    ],
    publisher: { name: 'Glosswire' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  process.env,
);
