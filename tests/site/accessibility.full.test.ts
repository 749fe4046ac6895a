import { expect, inject, test } from 'vitest';
import { barriers } from './barriers.ts';
import {
  ARTICLE,
  articleAddress,
  compiled,
  openAll,
  settled,
  type View,
  withArticle,
  withPage,
} from './pages.ts';

const pages = {
  home: () => inject('news').address,
  method: () => `${inject('news').address}method/`,
  'the page for what is not there': () => `${inject('news').address}404.html`,
  'the article': () => articleAddress('news', ARTICLE),
  'awkward annotations': () => articleAddress('fixture', 'crossings'),
  'hostile text': () => articleAddress('fixture', 'hostile'),
  'an article without annotations': () => articleAddress('fixture', 'plain'),
};

for (const [name, address] of Object.entries(pages)) {
  test(`axe finds nothing on ${name}, narrow and dark, wide and light`, () =>
    withPage({}, async (page) => {
      await page.goto(address());
      for (const [width, colorScheme] of [
        [360, 'dark'],
        [1440, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await settled(page);
        expect(await barriers(page), `${width} wide, ${colorScheme}`).toEqual([]);
      }
    }));
}

/** Each width with each scheme: here they differ in more than size and colour. */
const views = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): View => ({ width, colorScheme })),
);

for (const view of views) {
  test(`axe finds nothing with all notes open and the prose shaded, ${view.width} wide, ${view.colorScheme}`, () =>
    withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      await page.locator('.choices [value=evidence]').evaluate((box) => (box as HTMLElement).click());
      await openAll(page);
      await settled(page);
      expect(await barriers(page)).toEqual([]);
    }));

  test(`axe finds nothing with one note lit or brought up, ${view.width} wide, ${view.colorScheme}`, async () => {
    const { article } = await compiled('news', ARTICLE);
    await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      await page.locator(`.mark[href="#claim-${article.claims[1]?.id}"]`).first().click();
      await settled(page);
      expect(await barriers(page)).toEqual([]);
    });
  });
}
