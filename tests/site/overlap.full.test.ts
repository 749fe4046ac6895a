import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { distancesOf, misplaced, noteBoxes } from './geometry.ts';
import { ARTICLE, articleAddress, settled, WIDTHS, withArticle } from './pages.ts';

/** Opens the folds that hold the notes on narrow screens, and without a script a note. */
const openSome = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
    for (const note of document.querySelectorAll<HTMLDetailsElement>('.note.figure details'))
      note.open = true;
  });

const articles = [
  ['news', ARTICLE],
  ['fixture', 'crossings'],
  ['fixture', 'hostile'],
] as const;

const views = WIDTHS.flatMap((width) => [true, false].map((script) => ({ width, script })));
const seen = articles.flatMap(([site, slug]) => views.map((view) => ({ site, slug, ...view })));
for (const { site, slug, width, script } of seen) {
  test(`no two notes of ${slug} meet, ${width} wide, script ${script ? 'on' : 'off'}`, () =>
    withArticle(articleAddress(site, slug), { width, script }, async (page) => {
      expect(await misplaced(page)).toEqual([]);
      await openSome(page);
      await settled(page);
      expect((await noteBoxes(page)).length).toBeGreaterThan(0);
      expect(await misplaced(page)).toEqual([]);
    }));
}

for (const width of WIDTHS) {
  test(`no two notes meet whatever is chosen, ${width} wide`, () =>
    withArticle(articleAddress('news', ARTICLE), { width }, async (page) => {
      await openSome(page);
      const choices = page.locator('.choices :is([data-show], input)');
      await page.locator('.balance .choose').click();
      for (let index = 0; index < (await choices.count()); index += 1) {
        await choices.nth(index).click();
        const message = await choices.nth(index).evaluate((choice) => choice.outerHTML);
        await expect.poll(() => misplaced(page), { message }).toEqual([]);
      }
    }));
}

for (const { width, script } of views) {
  test(`no two notes meet with text of twice the size, ${width} wide, script ${script ? 'on' : 'off'}`, () =>
    withArticle(articleAddress('news', ARTICLE), { width, script, text: 200 }, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect(await misplaced(page)).toEqual([]);
      await openSome(page);
      await settled(page);
      expect(await misplaced(page)).toEqual([]);
    }));
}

for (const width of [1100, 1300, 1440, 1920]) {
  test(`with the script each note keeps its order and stands near its line, ${width} wide`, () =>
    withArticle(articleAddress('news', ARTICLE), { width }, async (page) => {
      await settled(page);
      const distances = await distancesOf(page);
      const columns =
        width < 1312
          ? [distances]
          : ['claim', 'other'].map((kind) => distances.filter((note) => note.kind === kind));
      for (const column of columns) {
        const tops = column.map(({ top }) => top);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      }
      const sorted = distances.map(({ distance }) => distance).toSorted((a, b) => a - b);
      expect(sorted[Math.floor(sorted.length / 2)], 'the median').toBeLessThan(100);
      expect(sorted.at(-1), 'the farthest').toBeLessThan(450);
    }));
}
