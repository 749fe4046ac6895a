import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleAddress, settled, withArticle, withPage } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

/** Runs `use` on five hundred notes once each has its place. */
const withRest = (use: (page: Page) => Promise<void>, width = 1440) =>
  withArticle(articleAddress('large', 'large'), { width }, async (page) => {
    await page.locator('.article.placed').waitFor();
    /* Where the machine is busy, typefaces may come when the rows are measured already: then they are again. */
    let before = await heights(page);
    await expect
      .poll(async () => {
        await settled(page);
        const last = before;
        before = await heights(page);
        return before.join() === last.join() && (await page.locator('.article.placed').count()) === 1;
      })
      .toBe(true);
    await use(page);
  });

/** How tall each row is, in CSS pixels. */
const heights = (page: Page) =>
  page
    .locator('.row')
    .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));

/** How many rows the browser does not work out. */
const passedOver = (page: Page) =>
  page
    .locator('.block')
    .evaluateAll(
      (blocks) => blocks.filter((block) => !block.checkVisibility({ contentVisibilityAuto: true })).length,
    );

/** The notes at whose ends, where they are in the window, something else is met. */
const covered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.prose .note')].flatMap((note) => {
      const { left, top, bottom, width } = note.getBoundingClientRect();
      const seen = [top + 2, bottom - 2].filter((y) => y >= 0 && y < innerHeight);
      const met = seen.map((y) => document.elementFromPoint(left + width / 2, y));
      return met.every((element) => note.contains(element)) ? [] : [note.querySelector('.body')?.id];
    }),
  );

/** The places, among all notes, of those that reach beyond their own row. */
const guests = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.prose .note')].flatMap((note, place) => {
      const own = note.closest('.row')?.getBoundingClientRect();
      const { top, bottom } = note.getBoundingClientRect();
      return own && (bottom > own.bottom + 4 || top < own.top - 4) ? [place] : [];
    }),
  );

for (const width of [1100, 1440]) {
  test(`rows out of sight are passed over and keep their height, ${width} wide`, () =>
    withRest(async (page) => {
      const total = await page.locator('.row').count();
      expect(await passedOver(page)).toBeGreaterThan(total / 2);
      const resting = await heights(page);
      await page.locator('.article').evaluate((article) => article.classList.remove('long'));
      expect(await passedOver(page)).toBe(0);
      expect(resting).toEqual(await heights(page));
    }, width));

  test(`a note beside another row than its own is seen and can be pressed, ${width} wide`, () =>
    withRest(async (page) => {
      const places = await guests(page);
      expect(places.length).toBeGreaterThan(0);
      for (const place of places.filter((_, index) => index % Math.ceil(places.length / 10) === 0)) {
        const note = page.locator('.prose .note').nth(place);
        await note.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        await settled(page);
        expect(await covered(page)).toEqual([]);
      }
    }, width));
}

for (const width of [1100, 1440])
  test(`before its notes are placed most of a long page is passed over, and nothing is seen to move, ${width} wide`, () =>
    withPage({ width }, async (page) => {
      await watchShifts(page);
      /* The script does not come until the page was looked at. */
      let come = () => {};
      const isAwaited = new Promise<void>((done) => {
        come = done;
      });
      await page.route('**/*.js', (route) => isAwaited.then(() => route.continue()));
      const loaded = page.goto(articleAddress('large', 'large'), { waitUntil: 'load' });
      await page.locator('footer').waitFor();
      expect(await passedOver(page)).toBeGreaterThan((await page.locator('.row').count()) * 0.9);
      come();
      await loaded;
      await page.locator('.article.placed').waitFor();
      expect(await shiftsOf(page)).toEqual([]);
    }));

test('on paper every row is worked out', () =>
  withRest(async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await passedOver(page)).toBe(0);
  }));

test('what is out of sight is reached with the keyboard', () =>
  withRest(async (page) => {
    const mark = page.locator('.row .mark').last();
    await mark.evaluate((element) => element.focus());
    await page.keyboard.press('Shift+Tab');
    await settled(page);
    const at = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(900);
    expect(await page.evaluate(() => document.activeElement?.matches('.row *'))).toBe(true);
  }));
