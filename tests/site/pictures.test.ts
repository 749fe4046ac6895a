import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import { ARTICLE, withPage } from './pages.ts';

const folders = ['pictures/figures/', 'pictures/money/', `articles/${ARTICLE}/pictures/`];

/** The drawings on show, with the size of their smallest letters and the texts that run out of them or into others. */
const inspect = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('svg.drawing')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => {
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const texts = [...svg.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          box: text.getBoundingClientRect(),
        }));
        const outside = texts.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2);
        const crossing = texts.filter(({ box }, index) =>
          texts
            .slice(index + 1)
            .some(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4 * scale,
            ),
        );
        return {
          id: svg.closest('figure')?.id,
          smallest: Math.min(...texts.map(({ size }) => size)),
          outside: outside.map(({ words }) => words),
          crossing: crossing.map(({ words }) => words),
        };
      }),
  );

for (const width of [320, 360, 768, 1100]) {
  for (const folder of folders) {
    test(`the pictures of ${folder} can be read, ${width} wide, without script`, () =>
      withPage({ width, script: false }, async (page) => {
        await page.goto(`${inject('news').address}${folder}`);
        const drawings = await inspect(page);
        expect(new Set(drawings.map(({ id }) => id)).size, 'one drawing a picture').toBe(drawings.length);
        expect(drawings.length).toBeGreaterThan(0);
        for (const { id, smallest, outside, crossing } of drawings) {
          expect(smallest, id).toBeGreaterThanOrEqual(11);
          expect(outside, id).toEqual([]);
          expect(crossing, id).toEqual([]);
        }
      }));
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the pictures with their numbers open, ${colorScheme}`, () =>
    withPage({ width: 360, colorScheme }, async (page) => {
      await page.goto(`${inject('news').address}articles/${ARTICLE}/pictures/`);
      for (const summary of await page.locator('.numbers > summary').all()) await summary.click();
      expect(await barriers(page)).toEqual([]);
    }));
}

test('a picture is downloaded as an SVG file that draws itself', () =>
  withPage({ width: 800 }, async (page) => {
    await page.goto(`${inject('news').address}pictures/money/`);
    const href = await page.getByRole('link', { name: 'Download it as SVG' }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(file.headers()['content-type']).toContain('image/svg+xml');
    expect(await file.text()).toMatch(/^<\?xml[\s\S]*<title id="money-title">Who pays whom<\/title>/);
  }));

test('an article without figures or claims says so instead of drawing', () =>
  withPage({ width: 360 }, async (page) => {
    await page.goto(`${inject('fixture').address}articles/plain/pictures/`);
    expect(await page.locator('svg.drawing').count()).toBe(0);
    expect(await page.locator('.picture .empty').count()).toBe(3);
  }));
