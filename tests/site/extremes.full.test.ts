import { expect, test } from 'vitest';
import { amiss, misplaced } from './geometry.ts';
import type { SiteName } from './global-setup.ts';
import { articleAddress, settled, withArticle } from './pages.ts';
import { isClosed, readingOf } from './reading.ts';

/** Articles at the ends of what a writer may do. */
const articles: readonly [what: string, site: SiteName, slug: string][] = [
  ['one paragraph with thirty claims', 'large', 'dense'],
  ['claims that fill their paragraphs', 'large', 'whole'],
  ['names of eighty characters', 'large', 'named'],
  ['five hundred annotations', 'large', 'large'],
  ['no annotation', 'fixture', 'plain'],
  ['lines from right to left', 'fixture', 'markaz'],
  ['German', 'german', 'bruecke'],
];

/** Of the window, in CSS pixels; the prose begins at 640 at most where it is large, and on the first screen of a phone. */
const VIEWS = [
  { width: 360, height: 740, begins: 740 },
  { width: 768, height: 1024, begins: 740 },
  { width: 1100, height: 900, begins: 640 },
  { width: 1440, height: 900, begins: 640 },
] as const;

/** So many marks of an article are pressed, spread over it. */
const PRESSED = 6;

const seen = articles.flatMap((article) => VIEWS.map((view) => [article, view] as const));
for (const [[what, site, slug], { begins, ...view }] of seen) {
  test(`${what}: the prose is at hand, nothing meets, and a press moves nothing, ${view.width} wide`, () =>
    withArticle(articleAddress(site, slug), view, async (page) => {
      if (slug === 'large') await page.locator('.article.placed').waitFor();
      await settled(page);
      expect(await misplaced(page)).toEqual([]);
      const prose = page.locator('.block').first();
      expect(await prose.evaluate((block) => block.getBoundingClientRect().top)).toBeLessThanOrEqual(begins);
      const marks = page.locator('.block a.mark[href^="#"]:not(.sign)');
      const total = await marks.count();
      for (let index = 0; index < total; index += Math.ceil(total / PRESSED)) {
        const mark = marks.nth(index);
        await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await settled(page);
        const before = await readingOf(page);
        const { x, y } = await mark.evaluate((element) => {
          const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
          return { x: left + width / 2, y: top + height / 2 };
        });
        await page.mouse.click(x, y);
        const { box, ...after } = await readingOf(page);
        const href = (await mark.getAttribute('href')) ?? '';
        expect(after, href).toMatchObject({ scroll: before.scroll, open: href.slice(1), count: 1 });
        if (view.width >= 1100) expect(after.notes, href).toEqual(before.notes);
        const {
          left = -1,
          right = Number.POSITIVE_INFINITY,
          top = -1,
          bottom = Number.POSITIVE_INFINITY,
        } = box ?? {};
        expect(Math.min(left, top), href).toBeGreaterThanOrEqual(0);
        expect(right, href).toBeLessThanOrEqual(view.width);
        /* A long note scrolls within its sheet. */
        if (view.width < 1100) expect(top, href).toBeLessThan(view.height);
        else expect(bottom, href).toBeLessThanOrEqual(view.height);
        if (view.width >= 1100) expect(bottom - top, href).toBeLessThanOrEqual(360);
        await page.keyboard.press('Escape');
        await isClosed(page);
      }
    }));
}

test('every claim of a crowded paragraph is arrived at by its address', async () => {
  for (const width of [360, 1440])
    for (const index of [0, 14, 29])
      await withArticle(articleAddress('large', 'dense', `#claim-count-${index}`), { width }, async (page) =>
        expect(await amiss(page, `claim-count-${index}`), `${index}, ${width} wide`).toBeUndefined(),
      );
});
