import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { amiss, misplaced, noteBoxes } from './geometry.ts';
import { anchorsOf, articleAddress, compiled, settled, withArticle, withPage } from './pages.ts';

/* Rows out of sight: resting.full.test.ts. */
test('twenty thousand words with five hundred annotations become one page with every note', async () => {
  const large = await compiled('large', 'large');
  const anchors = anchorsOf(large);
  expect(anchors.length).toBe(500);
  expect(large.rendered.text.split(/\s+/).length).toBeGreaterThanOrEqual(20_000);
  const notes = await withArticle(articleAddress('large', 'large'), {}, (page) =>
    page.locator('.prose .note .body').evaluateAll((bodies) => bodies.map(({ id }) => id)),
  );
  expect(notes.toSorted()).toEqual(anchors.toSorted());
});

/** So many notes are laid out a slice at a time. */
const laidOut = async (page: Page) => {
  await page.locator('.article.placed').waitFor();
  await settled(page);
};

for (const [width, script] of [
  [390, true],
  [1100, true],
  [1440, true],
  [1440, false],
] as const) {
  test(`no two of five hundred notes meet, ${width} wide, script ${script ? 'on' : 'off'}`, () =>
    withArticle(articleAddress('large', 'large'), { width, script }, async (page) => {
      if (script) await laidOut(page);
      if (width > 1000) expect((await noteBoxes(page)).length).toBe(500);
      expect(await misplaced(page)).toEqual([]);
    }));
}

test('addresses among five hundred land, both ends lit', async () => {
  const anchors = anchorsOf(await compiled('large', 'large')).filter((_, index) => index % 150 === 0);
  for (const width of [390, 1440]) {
    for (const anchor of anchors) {
      await withPage({ width }, async (page) => {
        await page.goto(articleAddress('large', 'large', `#${anchor}`));
        await page.locator('.article.placed').waitFor();
        expect(await amiss(page, anchor), `${anchor} at ${width}`).toBeUndefined();
      });
    }
  }
});
