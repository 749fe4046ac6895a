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
  test('keeps the whole prose, in one piece: nothing but pictures stands between its sentences', async () => {
    const { rendered } = await compiled(site, slug);
    const body = readerMode(site, slug);
    for (const figure of body.querySelectorAll('figure')) figure.remove();
    expect(squeeze(body.textContent ?? '')).toContain(squeeze(rendered.text));
  });

  /* Of an article of a few words they take whatever there is. */
  test.skipIf(slug === 'plain')(
    'takes neither the summary at the top nor what follows the prose for it',
    () => {
      const text = squeeze(readerMode(site, slug).textContent ?? '');
      for (const words of ['Of its', 'How they were said', 'A strong line', 'Cite and share', 'BibTeX'])
        expect(text).not.toContain(squeeze(words));
    },
  );
});

test('reader mode keeps the signs of tasks, and the caption of a picture', () => {
  const text = readerMode('fixture', 'nachtrag').textContent?.replace(/\s+/g, ' ') ?? '';
  for (const words of ['☑ die Abnahme', '☐ die Zufahrten', 'Der Bogen im Mai', 'Nach dem Protokoll.'])
    expect(text).toContain(words);
});

test('reader mode keeps the title and the numbers of a picture, and no drawing without its style', () => {
  const figures = [...readerMode('news', ARTICLE).querySelectorAll('figure')];
  expect(figures.map((figure) => figure.querySelector('figcaption p')?.textContent)).toHaveLength(4);
  expect(figures[0]?.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(figures.some((figure) => figure.querySelector('svg') !== null)).toBe(false);
});

/** An article as reader modes show it, without the numbers of footnotes. */
function readerMode(site: SiteName, slug: string): HTMLElement {
  const html = readFileSync(join(inject(site).folder, `articles/${slug}/index.html`), 'utf8');
  const { document } = parseHTML(html);
  const article = new Readability(document).parse();
  const { body } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document;
  for (const number of body.querySelectorAll('sup, a[href*="user-content-fnref"]')) number.remove();
  return body;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
