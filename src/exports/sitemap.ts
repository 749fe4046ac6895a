import { element, xmlDocument } from './xml.ts';

export interface SitemapEntry {
  /** The whole address. */
  address: string;
  /** A day, month or year, where it is known. */
  modified?: string;
}

/** The protocol allows 50,000 addresses in a file. */
const MOST_ADDRESSES = 45_000;
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap (https://www.sitemaps.org/protocol.html), in the order of the addresses. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  xmlDocument(element('urlset', { xmlns: XMLNS }, ...inOrder(entries).map((entry) => located('url', entry))));

/**
 * The sitemap of a site of any size, by path without the base: one file, or an index of parts.
 * @param path that of the sitemap, or of the index of its parts: "/sitemap.xml"
 */
export function sitemaps(
  entries: readonly SitemapEntry[],
  path: string,
  absolute: (path: string) => string,
  most = MOST_ADDRESSES,
): Map<string, string> {
  if (entries.length <= most) return new Map([[path, sitemap(entries)]]);
  const sorted = inOrder(entries);
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index): [string, string] => [
    path.replace(/\.xml$/, `-${index + 1}.xml`),
    sitemap(sorted.slice(index * most, (index + 1) * most)),
  ]);
  const index = parts.map(([part]) => located('sitemap', { address: absolute(part) }));
  return new Map([[path, xmlDocument(element('sitemapindex', { xmlns: XMLNS }, ...index))], ...parts]);
}

const inOrder = (entries: readonly SitemapEntry[]) =>
  entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));

const located = (name: string, { address, modified }: SitemapEntry) =>
  element(
    name,
    {},
    element('loc', {}, address),
    ...(modified === undefined ? [] : [element('lastmod', {}, modified)]),
  );
