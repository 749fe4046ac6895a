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

test('an open note comes up as a sheet where the window is turned or narrowed until it has no margin', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), { width: 1180 }, async (page) => {
    await centre(page, anchor);
    await words(page, anchor).click();
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.locator('.sheet[open]').waitFor();
    await settled(page);
    const { open, end } = await readingOf(page);
    expect(open).toBe(anchor);
    const box = await words(page, anchor).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(end);
    await page.keyboard.press('Escape');
    await settled(page);
    expect((await readingOf(page)).open).toBeUndefined();
  });
});
