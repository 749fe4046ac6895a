import { expect, test } from 'vitest';
import { defineSite, type Site, SiteError } from '../../src/model/site.ts';

const site: Site = {
  name: 'The Daily',
  description: 'News of the day.',
  address: 'https://daily.example',
  base: '/',
  lang: 'en-GB',
  navigation: [{ path: '/claims/' }, { path: '/method/', label: 'How' }],
  publisher: { name: 'Daily Ltd' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

function faultOf(fields: Record<string, unknown>, environment: Record<string, string> = {}): string {
  try {
    defineSite({ ...site, ...fields } as Site, environment);
    return 'no problem';
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    expect(error.stack).toBe('');
    return error.message;
  }
}

test('what can be used is the site, and variables of the environment win', () => {
  expect(defineSite(site)).toEqual(site);
  const environment = { SITE_ADDRESS: 'https://preview.example', SITE_BASE: '/news/', SITE_LANG: 'de' };
  expect(defineSite(site, environment)).toEqual({
    ...site,
    address: 'https://preview.example',
    base: '/news/',
    lang: 'de',
  });
});

test.each([
  [{ name: undefined }, 'name is missing. Write text such as "Glosswire".'],
  [{ name: ' ' }, 'name: Write text such as "Glosswire": an empty value says nothing.'],
  [
    { address: 'daily.example' },
    'address: Write a whole address that starts with https:// or http://, not "daily.example".',
  ],
  [
    { address: 'https://daily.example/news/' },
    'address: Write scheme and host alone, such as https://example.org, not "https://daily.example/news/": a path belongs to base.',
  ],
  [{ base: 'news' }, 'base: Write / or a path such as /news/, not "news".'],
  [{ base: '/../' }, 'base: Write / or a path such as /news/, not "/../".'],
  [{ lang: '../../x' }, 'lang: "../../x" is no language tag: write en, en-GB or nl.'],
  [
    { navigation: [{ path: '/claims/' }, { path: 'method/' }] },
    'navigation[2].path: Write a path such as /method/, not "method/".',
  ],
  [{ navigation: '/claims/' }, `navigation: Write a list such as [{ path: '/method/' }], not "/claims/".`],
  [{ publisher: 'Daily Ltd' }, `publisher: Write { name: 'Glosswire' }, not "Daily Ltd".`],
  [
    { publisher: { name: 'Daily Ltd', email: 'desk' } },
    'publisher.email: Write an address such as desk@example.org, not "desk".',
  ],
  [
    { licence: undefined },
    `licence is missing. Write { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }.`,
  ],
  [
    { titel: 'Daily' },
    'Unknown key "titel". The keys here are name, description, address, base, lang, navigation, publisher and licence.',
  ],
])('what cannot be used is named, with what to write: %j', (fields, reason) => {
  expect(faultOf(fields)).toBe(`src/site.config.ts: ${reason}`);
});

test('every fault has a line, and a value of the environment is said to be one', () => {
  expect(faultOf({ name: '', base: '/' }, { SITE_BASE: 'news', SITE_LANG: '../../x' })).toBe(
    `src/site.config.ts: name: Write text such as "Glosswire": an empty value says nothing.
src/site.config.ts: base: Write / or a path such as /news/, not "news". The variable SITE_BASE gives it.
src/site.config.ts: lang: "../../x" is no language tag: write en, en-GB or nl. The variable SITE_LANG gives it.`,
  );
});
