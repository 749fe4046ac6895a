import type { Page } from 'playwright-core';
import type { BuiltPage } from './crawl.ts';

/** What the links of a page are checked with. */
export interface Outline {
  file: string;
  address: string;
  ids: string[];
  /** Every href and src, as written. */
  links: string[];
  /** How many links stand within a link. */
  nested: number;
}

/** Reads pages with a browser’s own parser. */
export function outlines(page: Page, pages: readonly BuiltPage[]): Promise<Outline[]> {
  return page.evaluate(
    (all) =>
      all.map(({ file, address, html }) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const values = (name: string) =>
          [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '');
        return {
          file,
          address,
          ids: values('id'),
          links: [...values('href'), ...values('src')],
          nested: parsed.querySelectorAll('a a').length,
        };
      }),
    pages,
  );
}
