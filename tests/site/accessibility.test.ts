import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { articleAddress, compiled, openAll, REAL, type View, withArticle } from './pages.ts';

/** What axe finds, a line each. */
async function found(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const addresses = () => ({
  home: inject('real').address,
  method: `${inject('real').address}method/`,
  'the page for what is not there': `${inject('real').address}404.html`,
  'the article': articleAddress('real', REAL),
  'awkward annotations': articleAddress('fixture', 'crossings'),
  'hostile text': articleAddress('fixture', 'hostile'),
  'an article without annotations': articleAddress('fixture', 'plain'),
});

const views = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): View => ({ width, colorScheme })),
);

for (const view of views) {
  for (const name of [
    'home',
    'method',
    'the page for what is not there',
    'the article',
    'awkward annotations',
    'hostile text',
    'an article without annotations',
  ] as const) {
    test(`axe finds nothing on ${name}, ${view.width} wide, ${view.colorScheme}`, () =>
      withArticle(addresses()[name], view, async (page) => expect(await found(page)).toEqual([])));
  }

  test(`axe finds nothing with all notes open and the prose shaded, ${view.width} wide, ${view.colorScheme}`, () =>
    withArticle(addresses()['the article'], view, async (page) => {
      await page.locator('#shade').check();
      await openAll(page);
      await page.waitForTimeout(100);
      expect(await found(page)).toEqual([]);
    }));

  test(`axe finds nothing with one note lit or brought up, ${view.width} wide, ${view.colorScheme}`, async () => {
    const { article } = await compiled('real', REAL);
    await withArticle(addresses()['the article'], view, async (page) => {
      await page.locator(`#words-claim-${article.claims[1]?.id}`).click();
      await page.waitForTimeout(100);
      expect(await found(page)).toEqual([]);
    });
  });
}
