import { expect, test } from 'vitest';
import { ARTICLE, articleAddress, compiled, settled, withArticle } from './pages.ts';
import { centre, lowerClaim, PHONE, readingOf, words } from './reading.ts';

test('previous and next lead through the claims in reading order, on a phone by swipe as well', async () => {
  const { article } = await compiled('news', ARTICLE);
  const anchors = await withArticle(articleAddress('news', ARTICLE), PHONE, (page) =>
    page
      .locator('.row .note.claim')
      .evaluateAll((notes) => notes.map((note) => (note as HTMLElement).dataset['anchor'])),
  );
  expect(anchors.length).toBe(article.claims.length);
  await withArticle(articleAddress('news', ARTICLE, `#${anchors[4]}`), PHONE, async (page) => {
    await page.locator('.sheet .turn').last().click();
    expect((await readingOf(page)).open).toBe(anchors[5]);
    await page.locator('.sheet .turn').first().click();
    expect((await readingOf(page)).open).toBe(anchors[4]);
    await page.locator('.sheet').evaluate((sheet) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: sheet, clientX, clientY: 600 });
      sheet.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(300)] }));
      sheet.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(100)] }));
    });
    expect((await readingOf(page)).open).toBe(anchors[5]);
  });
});

test('behind the sheet the page does not scroll', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), PHONE, async (page) => {
    await centre(page, anchor);
    await words(page, anchor).click();
    const before = await readingOf(page);
    await page.mouse.move(195, 100);
    await page.mouse.wheel(0, 400);
    await settled(page);
    expect((await readingOf(page)).scroll).toBe(before.scroll);
  });
});
