import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ARTICLE, articleAddress, compiled, withArticle } from './pages.ts';

const PHONE = { width: 390, height: 844, hasTouch: true } as const;

/** A claim whose words stand well below the top of the article. */
async function lowerClaim() {
  const { article } = await compiled('news', ARTICLE);
  const claim = article.claims.find(({ id }) => id === 'not-before-2028');
  if (claim === undefined) throw new Error('The article has no such claim.');
  const { evidence } = claim;
  const publishers = article.sources
    .filter(({ id }) => evidence.some(({ source }) => source === id))
    .map(({ publisher }) => publisher);
  return { claim, anchor: `claim-${claim.id}`, publishers };
}

const words = (page: Page, anchor: string) => page.locator(`#words-${anchor}`);
const scrollY = (page: Page) => page.evaluate(() => window.scrollY);

/** Brings marked words to the middle of the window and presses them. */
async function press(page: Page, anchor: string): Promise<number> {
  await words(page, anchor).evaluate((mark) => mark.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const before = await scrollY(page);
  await words(page, anchor).click();
  return before;
}

test('on a phone marked words bring up their note, with speaker and sources, and the page stays where it is', async () => {
  const { claim, anchor, publishers } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), PHONE, async (page) => {
    const before = await press(page, anchor);
    const dialog = page.locator('dialog[open]');
    expect(await dialog.count()).toBe(1);
    const seen = await dialog.innerText();
    for (const text of [claim.statement, 'Said by', ...publishers]) expect(seen).toContain(text);
    expect(await scrollY(page)).toBe(before);
    expect(await dialog.locator('[id]').count()).toBe(0);
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });
});

const closings: [string, (page: Page) => Promise<void>][] = [
  ['its button', (page) => page.locator('dialog .close').click()],
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['a tap outside', (page) => page.mouse.click(195, 20)],
];

for (const [name, close] of closings) {
  test(`the note on a phone closes by ${name}, and the words have the focus again`, async () => {
    const { anchor } = await lowerClaim();
    await withArticle(articleAddress('news', ARTICLE), PHONE, async (page) => {
      const before = await press(page, anchor);
      await close(page);
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`words-${anchor}`);
      expect(await scrollY(page)).toBe(before);
    });
  });
}

test('a link within the note on a phone leads to its target in the article', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), PHONE, async (page) => {
    await press(page, anchor);
    await page.locator('dialog a.back').click();
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe(`#words-${anchor}`);
    expect(await words(page, anchor).evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });
});

for (const width of [1100, 1440]) {
  test(`beside the prose marked words open their note in place, ${width} wide`, async () => {
    const { claim, anchor } = await lowerClaim();
    await withArticle(articleAddress('news', ARTICLE), { width }, async (page) => {
      const before = await press(page, anchor);
      expect(new URL(page.url()).hash).toBe(`#${anchor}`);
      expect(await page.locator(`#${anchor}`).innerText()).toContain(claim.statement);
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      const note = page.locator('.note', { has: page.locator(`#${anchor}`) });
      const { top, height } = await note.evaluate((element) => element.getBoundingClientRect());
      if (height < 400) expect(await scrollY(page)).toBe(before);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
      await page.goBack();
      expect(new URL(page.url()).hash).toBe('');
    });
  });
}

test('without the script marked words lead to their note', async () => {
  const { anchor } = await lowerClaim();
  await withArticle(articleAddress('news', ARTICLE), { width: 390, script: false }, async (page) => {
    await press(page, anchor);
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    expect(await page.locator(`#${anchor}`).isVisible()).toBe(true);
  });
});
