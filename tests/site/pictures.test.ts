import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import { ARTICLE, withPage } from './pages.ts';

/** Pages with pictures: of the site, and of articles in English, in German and from right to left. */
const pages = [
  ['news', 'pictures/figures/'],
  ['news', 'pictures/money/'],
  ['news', `articles/${ARTICLE}/`],
  ['fixture', 'articles/bruecke/'],
  ['fixture', 'articles/markaz/'],
] as const;

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
        const outside = texts.filter(
          ({ box }) =>
            box.left < frame.left - 2 ||
            box.right > frame.right + 2 ||
            box.top < frame.top - 2 ||
            box.bottom > frame.bottom + 2,
        );
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
          id: svg.querySelector('title')?.textContent,
          smallest: Math.min(...texts.map(({ size }) => size)),
          outside: outside.map(({ words }) => words),
          crossing: crossing.map(({ words }) => words),
        };
      }),
  );

for (const width of [320, 360, 768, 1100]) {
  for (const [site, path] of pages) {
    test(`the pictures of ${path} can be read, ${width} wide, without script`, () =>
      withPage({ width, script: false }, async (page) => {
        await page.goto(`${inject(site).address}${path}`);
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
      await page.goto(`${inject('news').address}articles/${ARTICLE}/`);
      for (const summary of await page.locator('.numbers > summary').all()) await summary.click();
      expect(await barriers(page, '.picture')).toEqual([]);
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

describe('a picture in the prose', () => {
  const address = () => `${inject('news').address}articles/${ARTICLE}/`;

  test('stands in a row of its own below the paragraph of its words, with its title, drawing and table', () =>
    withPage({ width: 1100 }, async (page) => {
      await page.goto(address());
      const figures = await page.locator('.row > .picture').evaluateAll((all) =>
        all.map((figure) => ({
          below: figure.parentElement?.previousElementSibling
            ?.querySelector('.block')
            ?.textContent.replace(/\s+/g, ' ')
            .slice(0, 30),
          headline: figure.querySelector('figcaption .headline')?.textContent,
          drawn: [...figure.querySelectorAll('svg')].map((svg) => svg.querySelector('title')?.textContent),
          rows: figure.querySelectorAll('tbody tr').length,
          summary: figure.querySelector('summary')?.textContent,
        })),
      );
      const [first, second, third, fourth] = figures;
      expect(figures).toHaveLength(4);
      const ceiling = 'Every count but the copy’s stays under $9 billion';
      expect(first).toEqual({
        below: 'When Tideway was announced in ',
        headline: ceiling,
        drawn: [ceiling],
        rows: 3,
        summary: 'The figures as a table',
      });
      expect(second).toMatchObject({
        below: 'On the same day Halden wrote t',
        summary: 'The dates as a table',
      });
      expect(third?.below).toContain('By October, it goes on, T');
      expect(fourth?.below).toBe('Of Seaform, the cable is ready');
    }));

  test('is an image with a name, and so is its figure', () =>
    withPage({ width: 1100 }, async (page) => {
      await page.goto(address());
      const name = 'Every count but the copy’s stays under $9 billion';
      const figure = page.getByRole('figure', { name });
      expect(await figure.getByRole('img', { name }).count()).toBe(1);
    }));

  test('its table opens without script, and a sum leads to its note', () =>
    withPage({ width: 360, script: false }, async (page) => {
      await page.goto(address());
      const numbers = page.locator('.row > .picture').first().locator('.numbers');
      await numbers.locator('summary').click();
      expect(await numbers.locator('tbody tr').last().innerText()).toMatch(
        /The copy \(contradicted\)\s+at least \$9,000,000,000\s+January 2026, investment/,
      );
      expect(await numbers.locator('tbody a').last().getAttribute('href')).toBe('#figure-nordwind-copy');
    }));

  test('a sum that is wrong has the colour of what is wrong, and its sign', () =>
    withPage({ width: 1100 }, async (page) => {
      await page.goto(address());
      const colours = await page.evaluate(() => {
        const wrong = document.querySelector('.row > .picture .tone-contradicted');
        const note = document.querySelector('.note[data-status="contradicted"] .sign');
        const words = wrong?.querySelector('text');
        return {
          words: words && getComputedStyle(words).fill,
          signs: wrong?.querySelectorAll(':scope > g path').length,
          claim: note && getComputedStyle(note).color,
        };
      });
      expect(colours).toEqual({ words: colours.claim, signs: 1, claim: expect.stringMatching(/^rgb/) });
    }));

  test('is printed whole, without its table', () =>
    withPage({ width: 800 }, async (page) => {
      await page.goto(address());
      await page.emulateMedia({ media: 'print' });
      const figure = page.locator('.row > .picture').first();
      expect(await figure.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
      expect(await figure.locator('svg').first().isVisible()).toBe(true);
      expect(await figure.locator('.numbers').isVisible()).toBe(false);
    }));
});
