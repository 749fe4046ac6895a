import { expect, test } from 'vitest';
import { ARTICLE } from '../site/pages.ts';
import { describeEachEngine } from './engine.ts';
import { watchedSite } from './watched-site.ts';

const CLAIM = 'main a[href$="/claims/voss-resigned/"]';

describeEachEngine('under the policy of a host', (engine) => {
  const news = watchedSite('news');

  test.each([
    ['front page', ''],
    ['article', `articles/${ARTICLE}/`],
    ['article at a claim', `articles/${ARTICLE}/#claim-voss-resigned`],
    ['page of a claim', `articles/${ARTICLE}/claims/voss-resigned/`],
    ['list of claims', 'claims/'],
    ['search', 'search/'],
  ])('the %s has no error and asks for nothing that is forbidden', async (_name, path) => {
    for (const width of [390, 1440]) {
      await using page = await engine.open(news(path), { width });
      await page.scrollTo(1000);
      expect(await page.complaints()).toEqual([]);
    }
  });

  test('the search finds a claim, which a press opens', async () => {
    await using page = await engine.open(news('search/?q=resign'));
    const isFound = () =>
      page.evaluate((claim) => document.querySelector(claim)?.checkVisibility() ?? false, CLAIM);
    await expect.poll(isFound).toBe(true);
    expect(await page.complaints()).toEqual([]);
    await page.press(CLAIM);
    await expect.poll(() => page.evaluate(() => location.pathname)).toMatch(/\/claims\/voss-resigned\/$/);
    await page.back();
    await expect.poll(isFound).toBe(true);
    expect(await page.complaints()).toEqual([]);
  });
});
