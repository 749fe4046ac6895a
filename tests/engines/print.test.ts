import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ARTICLE } from '../site/pages.ts';
import { describeEachEngine, type Engine } from './engine.ts';
import { watchedSite } from './watched-site.ts';

/* Firefox also shows PDF, with the words of each page as text. WebKit prints only for who sits before it. */
describeEachEngine(
  'an article on paper',
  (engine) => {
    const news = watchedSite('news');

    test('begins on the first page, and leaves none of few empty', async () => {
      await using page = await engine.open(news(`articles/${ARTICLE}/`));
      const pages = await pagesOf(engine, (await page.pdf?.()) ?? Buffer.of());
      expect(pages[0]?.join(' ')).toContain('says a copy of the report that went round');
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(12);
      expect(pages.filter((lines) => lines.length === 0)).toEqual([]);
    });
  },
  ['Firefox'],
);

/** What can be read on each page of a PDF: words in a typeface of which Firefox prints the letters as drawings are none. */
async function pagesOf(engine: Engine, pdf: Buffer): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'article.pdf');
  writeFileSync(file, pdf);
  try {
    /* Only what is seen is made text, hence so small. */
    await using page = await engine.open(`${pathToFileURL(file).href}#zoom=25`, { width: 800, height: 4000 });
    const read = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.page')].map((page) => ({
          isRead: page.querySelector('.textLayer .endOfContent') !== null,
          lines: [...page.querySelectorAll('.textLayer span:not(:has(*))')]
            .map((line) => line.textContent?.trim() ?? '')
            .filter((line) => line !== ''),
        })),
      );
    await expect
      .poll(
        async () => {
          const pages = await read();
          return pages.length > 0 && pages.every(({ isRead }) => isRead);
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    return (await read()).map(({ lines }) => lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
