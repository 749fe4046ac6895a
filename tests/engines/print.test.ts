import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ARTICLE } from '../site/pages.ts';
import { describeEachEngine, type Engine } from './engine.ts';
import { watchedSite } from './watched-site.ts';

/** Three lines of the notes, in parts of a page. */
const LEAST = 0.03;

/* Firefox also shows PDF, with the words of each page as text. WebKit prints only for who sits before it. */
describeEachEngine(
  'an article on paper',
  (engine) => {
    const news = watchedSite('news');

    test('begins on the first page and leaves none of few empty or with a line alone', async () => {
      await using page = await engine.open(news(`articles/${ARTICLE}/`));
      const pages = await pagesOf(engine, (await page.pdf?.()) ?? Buffer.of());
      expect(pages[0]?.words).toContain('says a copy of the report that went round');
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.length).toBeLessThan(12);
      expect(pages.filter(({ inked }) => inked < LEAST)).toEqual([]);
    });
  },
  ['Firefox'],
);

interface PrintedPage {
  /** Its words; those in a typeface of which Firefox prints the letters as drawings are not among them. */
  words: string;
  /** How much of its height has ink, in parts of the page. */
  inked: number;
}

/** What is on each page of a PDF. */
async function pagesOf(engine: Engine, pdf: Buffer): Promise<PrintedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'article.pdf');
  writeFileSync(file, pdf);
  try {
    /* Only what is seen is made text, hence so small. */
    await using page = await engine.open(`${pathToFileURL(file).href}#zoom=25`, { width: 800, height: 4000 });
    const read = () =>
      page.evaluate(() => {
        const inkOf = (canvas: HTMLCanvasElement | null) => {
          const { width = 0, height = 0 } = canvas ?? {};
          const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
          const rows = new Set<number>();
          for (let at = 0; at < pixels.length; at += 4)
            if ((pixels[at] ?? 255) < 200) rows.add(Math.floor(at / 4 / width));
          return rows.size / height;
        };
        return [...document.querySelectorAll('.page')].map((page) => ({
          isRead: page.querySelector('.textLayer .endOfContent') !== null,
          words: [...page.querySelectorAll('.textLayer span:not(:has(*))')]
            .map((line) => line.textContent?.trim() ?? '')
            .join(' '),
          inked: inkOf(page.querySelector('canvas')),
        }));
      });
    await expect
      .poll(
        async () => {
          const pages = await read();
          return pages.length > 0 && pages.every(({ isRead }) => isRead);
        },
        { timeout: 120_000 },
      )
      .toBe(true);
    return await read();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
