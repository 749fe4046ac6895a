import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE } from '../pages.ts';
import { addresses, found, search, titles } from './support.ts';

/** Presses “Show more” for as long as there is more. */
async function showAll(page: Page): Promise<void> {
  for (const more = page.getByRole('button', { name: 'Show more' }); await more.isVisible(); ) {
    const before = await page.locator('.results li').count();
    await more.click();
    /* The focus moves last, once it is settled whether there are more. */
    await page.locator('.results li').nth(before).locator('a:focus').waitFor();
  }
}

describe('what is found', () => {
  test('"resign" finds the claim about Voss, which opens on its own page', () =>
    search('?q=resign', async ({ page, complaints }) => {
      expect(await found(page)).toMatch(/^\d+ results for “resign”$/);
      expect((await titles(page))[0]).toBe('False: she signed the accounts in March');
      expect(await page.locator('.results mark').first().textContent()).toBe('resigned');
      expect(complaints).toEqual([]);
      await page.getByRole('link', { name: 'False: she signed the accounts in March' }).click();
      await page.waitForURL(`**/articles/${ARTICLE}/claims/voss-resigned/`);
    }));

  test('the verdict on a claim has its sign before it', () =>
    search('?q=resign', async ({ page }) => {
      await found(page);
      const statuses = page.locator('.results .status');
      expect(await statuses.count()).toBeGreaterThan(0);
      const signs = page.locator('.results .sign:has(> :is(path, circle)) + .status');
      expect(await signs.count()).toBe(await statuses.count());
    }));

  test('a claim also leads to its words in the article', () =>
    search('?q=resign', async ({ page }) => {
      await found(page);
      await page.locator('.results li').first().locator('.place a').click();
      await page.waitForURL(`**/articles/${ARTICLE}/#claim-voss-resigned`);
      expect(await page.locator('#claim-voss-resigned').isVisible()).toBe(true);
    }));

  test('a figure is found with the sign of its currency, and leads to its words', () =>
    search('?q=%249+billion&kind=figure', async ({ page }) => {
      expect(await found(page)).toContain('for “$9 billion”');
      expect((await titles(page)).slice(0, 2).every((title) => title.includes('$9 billion'))).toBe(true);
      const address = await page.locator('.results h2 a').first().getAttribute('href');
      expect(address).toMatch(/#figure-/);
    }));

  test('who looks for a company finds it first', () =>
    search('?q=nordwind', async ({ page }) => {
      await found(page);
      expect((await titles(page))[0]).toBe('Nordwind Energy');
      expect(await page.locator('.results h2 a').first().getAttribute('href')).toBe(
        `${inject('news').base}entities/nordwind/`,
      );
    }));

  test('more results come on demand, and the focus goes to the first of them', () =>
    search('?q=the', async ({ page }) => {
      expect(await found(page)).toBe('More than 10 results for “the”');
      expect(await page.locator('.results li').count()).toBe(10);
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('.results li').nth(10).waitFor();
      expect(await page.locator('.results li').nth(10).locator('h2 a:focus').count()).toBe(1);
    }));

  test('in the end there are as many results as are said, none of them twice', () =>
    search('?q=nordwind', async ({ page }) => {
      await found(page);
      await showAll(page);
      const paths = await addresses(page, '.results h2 a');
      expect(await found(page)).toBe(`${paths.length} results for “nordwind”`);
      expect(new Set(paths).size).toBe(paths.length);
    }));

  test('a phrase in quotation marks is found word by word', () =>
    search(`?q=${encodeURIComponent('"rival cables"')}`, async ({ page }) => {
      await found(page);
      const marked = await page
        .locator('.results li')
        .evaluateAll((all) => all.map((item) => item.textContent?.toLowerCase() ?? ''));
      expect(marked.length).toBeGreaterThan(0);
      expect(marked.every((text) => /rival\s+cables/.test(text))).toBe(true);
    }));

  test('what stands in one sentence is found in that claim, not in all of the article', () =>
    search('?q=voss+resigned&kind=claim', async ({ page }) => {
      expect(await found(page)).toBe('1 result for “voss resigned”');
      expect(await titles(page)).toEqual(['False: she signed the accounts in March']);
    }));

  test('every result leads somewhere', () =>
    search('?kind=figure&kind=entity', async ({ page }) => {
      await found(page);
      await showAll(page);
      const paths = await addresses(page, '.results h2 a');
      const status = await Promise.all(
        paths.map(async (path) => (await page.request.get(new URL(path, page.url()).href)).status()),
      );
      expect(paths.length).toBeGreaterThan(20);
      expect(new Set(status)).toEqual(new Set([200]));
    }));
});

describe('a status that is looked for', () => {
  const meaning = (page: Page) => page.locator('.meaning');
  const states = (page: Page) =>
    page
      .locator('.results li')
      .evaluateAll((all) =>
        all.map((item) => item.querySelector<HTMLElement>('[data-status]')?.dataset.status),
      );

  test.each([
    ['contradicted', 4],
    ['disputed', 2],
    ['outdated', 2],
  ])('"%s" lists the claims that are, before all else', (status, count) =>
    search(`?q=${status}`, async ({ page }) => {
      await found(page);
      const all = await states(page);
      expect(all.slice(0, count)).toEqual(Array(count).fill(status));
      expect(all.slice(count)).not.toContain(status);
    }),
  );

  test('says what it means, with the way to where it is explained', () =>
    search('?q=single+source', async ({ page, complaints }) => {
      await found(page);
      expect((await states(page))[0]).toBe('single-source');
      expect((await meaning(page).innerText()).trim()).toBe(
        'single source: One outlet or unnamed people say so; nothing public settles it.',
      );
      expect(complaints).toEqual([]);
      await meaning(page).getByRole('link').click();
      await page.waitForURL('**/method/#status-single-source');
    }));

  test('is found by the word that it had', () =>
    search('?q=reported', async ({ page }) => {
      await found(page);
      expect((await states(page))[0]).toBe('single-source');
      expect((await meaning(page).innerText()).trim()).toMatch(
        /^“reported” is now called “single source”\. single source:/,
      );
    }));

  test('gives way to a choice that leaves none of its claims', () =>
    search('?q=contradicted&status=disputed', async ({ page }) => {
      await found(page);
      expect((await meaning(page).innerText()).trim()).toBe('');
      expect(await states(page)).not.toContain('contradicted');
    }));

  test('a verdict leads, and the words that are false are struck below it', () =>
    search('?q=contradicted', async ({ page }) => {
      await found(page);
      const item = page.locator('.results li', { hasText: 'False: she signed the accounts in March' });
      expect(await item.locator('.statement s').innerText()).toBe(
        'Mara Voss resigned as chief executive of Nordwind in January 2026.',
      );
    }));
});

test('what cannot be found is said, with ways on', () =>
  search('?q=zzzzqqq', async ({ page }) => {
    expect(await found(page)).toBe(
      'Nothing found for “zzzzqqq”. Try fewer or other words, or look through the lists below.',
    );
    expect(await page.locator('.all-there-is a').count()).toBe(4);
  }));
