import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import type { SiteName } from './global-setup.ts';
import { ARTICLE, compiled } from './pages.ts';

const articles = [
  ['news', ARTICLE],
  ['fixture', 'crossings'],
  ['fixture', 'plain'],
  ['fixture', 'hostile'],
  ['large', 'large'],
] as const;

describe.each(articles)('reader mode of the %s article %s', (site, slug) => {
  test('keeps the whole prose, in one piece: no note stands between its sentences', async () => {
    const { rendered } = await compiled(site, slug);
    expect(readerMode(site, slug)).toContain(squeeze(rendered.text));
  });
});

/** The text of an article as reader modes show it, without white space and the numbers of footnotes. */
function readerMode(site: SiteName, slug: string): string {
  const html = readFileSync(join(inject(site).folder, `articles/${slug}/index.html`), 'utf8');
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  const { body } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document;
  for (const number of body.querySelectorAll('sup, a[href*="user-content-fnref"]')) number.remove();
  return squeeze(body.textContent ?? '');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
