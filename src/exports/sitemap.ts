import { element, xmlDocument } from './xml.ts';

export interface SitemapEntry {
  /** The whole address. */
  address: string;
  /** A day, month or year, where it is known. */
  modified?: string;
}

/** A sitemap (https://www.sitemaps.org/protocol.html), in the order of the addresses. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const urls = sorted.map(({ address, modified }) =>
    element(
      'url',
      {},
      element('loc', {}, address),
      ...(modified === undefined ? [] : [element('lastmod', {}, modified)]),
    ),
  );
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}
