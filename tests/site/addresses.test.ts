import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { scan } from '../../src/press/scan.ts';
import { addressesOf, readRss, readXml } from '../exports/feeds/support.ts';
import { SITE } from '../support/site.ts';

describe.each(['news', 'fixture'] as const)(
  'every address of the %s site leads to what was built:',
  (site) => {
    const { home } = inject(site);
    const read = (file: string) => readFileSync(join(inject(site).folder, file), 'utf8');

    /** The addresses that lead nowhere, of those on the site. */
    function lost(addresses: readonly string[]): string[] {
      const ids = new Map<string, ReadonlySet<string>>();
      const own = addresses.filter((address) => address.startsWith(SITE.SITE_ADDRESS));
      expect(own.length).toBeGreaterThan(0);
      return own.filter((address) => {
        const [path = '', fragment] = address.split('#');
        if (!path.startsWith(home)) return true;
        const file = `${decodeURI(path.slice(home.length))}${path.endsWith('/') ? 'index.html' : ''}`;
        try {
          if (!ids.has(file)) ids.set(file, scan(read(file)).ids);
        } catch {
          return true;
        }
        return fragment !== undefined && !ids.get(file)?.has(decodeURIComponent(fragment));
      });
    }

    test('the RSS feed', () => {
      const { link, self, items } = readRss(read('rss.xml'));
      const inside = items.flatMap(({ content = '' }) => addressesOf(content));
      expect(lost([link, self, ...items.map((item) => item.link), ...inside])).toEqual([]);
    });

    test('the feed of changes', () => {
      const { link, self, items } = readRss(read('claims/rss.xml'));
      const inside = items.flatMap(({ description }) => addressesOf(description));
      expect(lost([link, self, ...items.map((item) => item.link), ...inside])).toEqual([]);
    });

    test('the JSON feed', () => {
      const { home_page_url, feed_url, items } = JSON.parse(read('feed.json'));
      const inside = items.flatMap((item: Record<string, string>) => [
        item.url,
        /* Pictures are made of the news site alone. */
        ...(site === 'news' ? [item.image ?? ''] : []),
        ...addressesOf(item.content_html ?? ''),
      ]);
      expect(lost([home_page_url, feed_url, ...inside])).toEqual([]);
    });

    test('the sitemap', () => {
      const { url } = readXml(read('sitemap.xml')).urlset;
      expect(lost(url.map(({ loc }: { loc: string }) => loc))).toEqual([]);
    });

    test('robots.txt and llms.txt', () => {
      const text = `${read('robots.txt')} ${read('llms.txt')}`;
      expect(lost(text.match(/https:[^)\s]+/g) ?? [])).toEqual([]);
    });
  },
);

test('the sitemap leaves out what does not want to be found', () => {
  const { url } = readXml(readFileSync(join(inject('news').folder, 'sitemap.xml'), 'utf8')).urlset;
  const paths = url.map(({ loc }: { loc: string }) => new URL(loc).pathname);
  expect(paths).toContain(inject('news').base);
  expect(paths.filter((path: string) => path.includes('404'))).toEqual([]);
});
