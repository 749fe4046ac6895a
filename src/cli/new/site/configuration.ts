import type { Site } from '../../../model/site.ts';

/** The text of `src/site.config.ts` for a site. */
export const configuration = (site: Site): string => `import { defineSite } from './model/site.ts';

/**
 * The publisher’s own page: edit this file, and nothing else, to make the site yours.
 * SITE_ADDRESS and SITE_BASE, where they are set, win: a host that builds the site can then say where it will stand.
 * So does SITE_LANG, which shows the site in another language of the interface.
 */
export const site = defineSite(
  {
    name: ${quoted(site.name)},
    description: ${quoted(site.description)},
    address: ${quoted(site.address)},
    base: ${quoted(site.base)},
    lang: ${quoted(site.lang)},
    navigation: [
${site.navigation.map((link) => `      ${group(link)},\n`).join('')}    ],
    publisher: ${group(site.publisher)},
    licence: ${group(site.licence)},
  },
  process.env,
);
`;

function group(values: Record<string, string | undefined>): string {
  const known = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${quoted(value)}`],
  );
  return `{ ${known.join(', ')} }`;
}

/** A literal between single quotes; between double ones where it holds an apostrophe and no double quote. */
function quoted(text: string): string {
  const double = JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
  if (text.includes("'") && !text.includes('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** What is not seen, or turns a line round, is spelt out in the code. */
const escaped = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
