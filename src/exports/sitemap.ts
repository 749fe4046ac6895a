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
  const [index = path, ...parts] = sitemapPaths(entries.length, path, most);
  if (parts.length === 0) return new Map([[index, sitemap(entries)]]);
  const sorted = inOrder(entries);
  const files = parts.map((part, at) => [part, sitemap(sorted.slice(at * most, (at + 1) * most))] as const);
  const places = parts.map((part) => located('sitemap', { address: absolute(part) }));
  return new Map([[index, xmlDocument(element('sitemapindex', { xmlns: XMLNS }, ...places))], ...files]);
}

/** The paths of the files that so many addresses take. */
export const sitemapPaths = (entries: number, path: string, most = MOST_ADDRESSES): string[] => [
  path,
  ...Array.from({ length: entries <= most ? 0 : Math.ceil(entries / most) }, (_, index) =>
    path.replace(/\.xml$/, `-${index + 1}.xml`),
  ),
];

const inOrder = (entries: readonly SitemapEntry[]) =>
  entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));

const located = (name: string, { address, modified }: SitemapEntry) =>
  element(
    name,
    {},
    element('loc', {}, address),
    ...(modified === undefined ? [] : [element('lastmod', {}, modified)]),
  );
