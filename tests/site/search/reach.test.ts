import { describe, expect, inject, test } from 'vitest';
import { barriers, sideways } from '../barriers.ts';
import { withPage } from '../pages.ts';
import { shiftsOf, watchShifts } from '../shifts.ts';
import { addresses, found, search, settled, visit } from './support.ts';

test('with the keyboard alone: from any page to the claim', () =>
  visit('news', 'timeline/', {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('resign');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=resign');
    await found(page);
    const isOnResult = () => page.evaluate(() => document.activeElement?.matches('.results h2 a') ?? false);
    for (let presses = 0; presses < 40 && !(await isOnResult()); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/voss-resigned/');
  }));

test('typing is answered without a key for it, and not after every letter', () =>
  search('', async ({ page }) => {
    const heard: string[] = [];
    await page.exposeFunction('heard', (text: string) => heard.push(text));
    await page.evaluate(() => {
      const status = document.querySelector('.found');
      if (!status) return;
      new MutationObserver(() => Reflect.get(window, 'heard')(status.textContent)).observe(status, {
        childList: true,
      });
    });
    expect(await page.locator('.found').getAttribute('role')).toBe('status');
    await page.getByLabel('Words to look for').pressSequentially('resign');
    await settled(page, '“resign”');
    await expect.poll(() => heard.at(-1)).toBe('2 results for “resign”');
    expect(heard.length).toBeLessThan('resign'.length);
  }));

describe('on a phone', () => {
  for (const query of ['', '?q=nordwind', `?q=${'W'.repeat(200)}`, '?q=zzzzqqq&status=contradicted']) {
    test(`nothing runs off the side: ${query.slice(0, 30) || 'no question'}`, () =>
      search(
        query,
        async ({ page }) => {
          if (query !== '') await found(page);
          expect(await sideways(page)).toBe(0);
        },
        { width: 360, height: 740 },
      ));
  }

  for (const query of ['', '?q=nordwind', '?q=zzzzqqq'])
    test(`the first answer stands on the first screen, and nothing is seen to move: ${query || 'no question'}`, () =>
      withPage({ width: 360, height: 740 }, async (page) => {
        await watchShifts(page);
        await page.goto(`${inject('news').address}search/${query}`);
        await page.locator('.searching[data-answered]').waitFor();
        const first = page.locator(query === '?q=nordwind' ? '.results h2' : '.all-there-is h2').first();
        const { y, height } = (await first.boundingBox()) ?? { y: Number.NaN, height: 0 };
        expect(y + height).toBeLessThan(740);
        expect(await shiftsOf(page)).toEqual([]);
      }));

  test('the form of every page fits', () =>
    visit('news', '', { width: 320, height: 600 }, async ({ page }) => {
      expect(await page.locator('.quick input').isVisible()).toBe(true);
      expect(await sideways(page)).toBe(0);
    }));
});

describe('without script', () => {
  test('the form of every page leads to the search page, which leads to the ledgers', () =>
    visit('news', 'claims/', { script: false }, async ({ page }) => {
      await page.getByRole('searchbox').fill('anything');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL('**/sub/path/search/?q=anything');
      expect(await page.locator('noscript').textContent()).toContain('needs its scripts');
      expect(await page.locator('.narrow').isVisible()).toBe(false);
      const ways = await addresses(page, '.all-there-is a');
      expect(ways).toEqual(['claims', 'figures', 'entities', 'sources'].map((name) => `/sub/path/${name}/`));
    }));
});

test('index, results and their words are all below the base of the site', () =>
  search('?q=tideway&kind=claim', async ({ page, complaints }) => {
    await found(page);
    const links = await addresses(page, '.results a');
    expect(links.length).toBeGreaterThan(10);
    expect(links.every((path) => path.startsWith('/sub/path/articles/'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.locator('.results h2 a').first().click();
    await page.waitForURL('**/sub/path/articles/*/claims/*/');
  }));

test('the page has no barriers that axe knows, before and after a search', () =>
  search(
    '',
    async ({ page }) => {
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel('Words to look for').fill('nordwind');
      await found(page);
      expect(await barriers(page)).toEqual([]);
    },
    { width: 360 },
  ));
