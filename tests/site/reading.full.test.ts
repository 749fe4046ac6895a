import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { misplaced } from './geometry.ts';
import { ARTICLE, anchorsOf, articleAddress, compiled, settled, withArticle } from './pages.ts';
import { centre, isClosed, lowerClaim, opened, PHONE, readingOf, VIEWS, words } from './reading.ts';

for (const view of VIEWS) {
  test(`a press on any marked words opens their note and moves nothing, ${view.width} wide`, async () => {
    const anchors = new Set(anchorsOf(await compiled('news', ARTICLE)));
    await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      const marks = page.locator('.block a.mark');
      const total = await marks.count();
      expect(total).toBeGreaterThan(25);
      for (const index of [...Array(total).keys()]) {
        const mark = marks.nth(index);
        await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const before = await readingOf(page);
        const { x, y } = await mark.evaluate((element) => {
          const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
          return { x: left + width / 2, y: top + height / 2 };
        });
        await page.mouse.click(x, y);
        const after = await readingOf(page);
        const name = (await mark.getAttribute('href')) ?? '';
        expect(after, name).toMatchObject({
          scroll: before.scroll,
          open: name.slice(1),
          hash: name,
          count: 1,
        });
        expect(anchors).toContain(name.slice(1));
        if (view.width >= 1100) expect(after.notes, name).toEqual(before.notes);
        const { top = -1, bottom = -1, left = -1, right = Infinity } = after.box ?? {};
        expect(left, name).toBeGreaterThanOrEqual(0);
        expect(right, name).toBeLessThanOrEqual(view.width);
        expect(top, name).toBeGreaterThanOrEqual(0);
        if (view.width >= 1100) {
          expect(bottom - top, name).toBeLessThanOrEqual(360);
          expect(top, name).toBeLessThan(y + 1);
          expect(bottom, name).toBeLessThanOrEqual(900);
        }
        await page.keyboard.press('Escape');
        await isClosed(page);
        expect((await readingOf(page)).scroll, name).toBe(before.scroll);
      }
    });
  });

  test(`words that are pressed stay in sight, lit, ${view.width} wide`, async () => {
    const { anchor, claim, publisher } = await lowerClaim();
    await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      await centre(page, anchor);
      await words(page, anchor).click();
      const seen = await opened(page).innerText();
      for (const text of [claim.verdict ?? claim.label, claim.statement, publisher])
        expect(seen).toContain(text);
      const { bottom, lit, covered } = await words(page, anchor).evaluate((mark) => {
        const box = mark.getBoundingClientRect();
        const over = document.querySelector('.sheet[open]')?.getBoundingClientRect().top ?? innerHeight;
        return { bottom: box.bottom, lit: mark.matches('.named'), covered: box.bottom > over || box.top < 0 };
      });
      expect(bottom).toBeGreaterThan(0);
      expect({ lit, covered }).toEqual({ lit: true, covered: false });
    });
  });

  const closings: [string, (page: Page) => Promise<unknown>][] = [
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['Back', (page) => page.goBack()],
    ['a press elsewhere', (page) => page.mouse.click(4, 100)],
  ];
  for (const [way, close] of closings) {
    test(`a note closes by ${way}, and the page is as it was, ${view.width} wide`, async () => {
      const { anchor } = await lowerClaim();
      await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
        await centre(page, anchor);
        const before = await readingOf(page);
        await words(page, anchor).click();
        expect((await readingOf(page)).hash).toBe(`#${anchor}`);
        await close(page);
        await isClosed(page);
        await expect.poll(() => readingOf(page)).toEqual(before);
        expect(await page.locator('.named').count()).toBe(0);
      });
    });
  }

  test(`from note to note, one is open at a time and Back leads to the article, ${view.width} wide`, async () => {
    const { article } = await compiled('news', ARTICLE);
    await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      const first = `claim-${article.claims[2]?.id}`;
      await centre(page, first);
      await words(page, first).click();
      const about = opened(page).locator('a[href^="#"]:not(.permalink)').first();
      const next = (await about.getAttribute('href')) ?? '';
      const { scroll } = await readingOf(page);
      await about.click();
      expect(await readingOf(page)).toMatchObject({ open: next.slice(1), hash: next, count: 1, scroll });
      await page.goBack();
      await isClosed(page);
      expect((await readingOf(page)).hash).toBe('');
    });
  });
}

test('a second press on the words closes their note, a third opens it again', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), { width: 1440 }, async (page) => {
    await centre(page, anchor);
    await words(page, anchor).click();
    await words(page, anchor).click();
    await isClosed(page);
    await words(page, anchor).click();
    expect(await opened(page).count()).toBe(1);
  });
});

test('the rest of the margin dims, and what the open note lies over is hidden', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), { width: 1440 }, async (page) => {
    await centre(page, anchor);
    await words(page, anchor).click();
    const left = await page.evaluate(() => {
      const open = document.querySelector('.panel > .note')?.getBoundingClientRect();
      const { color: quiet } = getComputedStyle(document.querySelector('.byline') ?? document.body);
      return [...document.querySelectorAll('.row .note')].flatMap((note) => {
        const { visibility } = getComputedStyle(note);
        const { color } = getComputedStyle(note.querySelector('.label') ?? note);
        const { top, bottom, left, right, height } = note.getBoundingClientRect();
        if (!open || height === 0) return [];
        const meets = top < open.bottom && bottom > open.top && left < open.right && right > open.left;
        return meets && visibility !== 'hidden'
          ? ['covered']
          : color === quiet || visibility === 'hidden'
            ? []
            : [color];
      });
    });
    expect(left).toEqual([]);
  });
});

test('a note that the address opened leaves its room in the margin when it is closed', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE, `#${anchor}`), { width: 1440 }, async (page) => {
    await page.setViewportSize({ width: 1420, height: 900 });
    await settled(page);
    await page.keyboard.press('Escape');
    await isClosed(page);
    await expect.poll(() => misplaced(page)).toEqual([]);
  });
});

test('with the keyboard a note is opened, read and closed, and the words have the focus again', async () => {
  const { anchor } = await lowerClaim();
  for (const view of [PHONE, { width: 1440 }]) {
    await withArticle(articleAddress('news', ARTICLE), view, async (page) => {
      await words(page, anchor).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.panel, .sheet') !== null)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      await isClosed(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`words-${anchor}`);
    });
  }
});

test('a figure or name within a claim is reached from the note of that claim and has a note in the margin', async () => {
  await withArticle(articleAddress('news', ARTICLE), { width: 1440 }, async (page) => {
    const within = page.locator('.block a.mark[data-claim] [data-figure]').first();
    const figure = (await within.getAttribute('data-notes')) ?? '';
    await within.click();
    expect((await readingOf(page)).open).toMatch(/^claim-/);
    expect(await opened(page).locator(`a[href="#${figure}"]`).count()).toBe(1);
    await page.keyboard.press('Escape');
    await isClosed(page);
    expect(await page.locator(`.row [data-anchor="${figure}"] summary`).isVisible()).toBe(true);
  });
});

test('without the script marked words lead to their note', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), { width: 390, script: false }, async (page) => {
    await centre(page, anchor);
    await words(page, anchor).click();
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    expect(await page.locator(`#${anchor}`).isVisible()).toBe(true);
  });
});
