import { describe, expect, test } from 'vitest';
import { found, search, settled, statuses, titles } from './support.ts';

describe('filters', () => {
  test('narrow by status and by company, and the address keeps them', () =>
    search('', async ({ page }) => {
      await page.getByRole('radio', { name: 'contradicted' }).check({ force: true });
      await settled(page, /^\d+ results$/);
      expect(await statuses(page)).toEqual(['contradicted']);
      const all = await page.locator('.results li').count();
      await page.getByLabel('Company or person').selectOption('mara-voss');
      await settled(page, /^1 result$/);
      expect(all).toBeGreaterThan(1);
      expect(await titles(page)).toEqual(['False: she signed the accounts in March']);
      expect(new URL(page.url()).search).toBe('?status=contradicted&entity=mara-voss');
      await page.reload();
      await settled(page, /^1 result$/);
      expect(await page.getByRole('radio', { name: 'contradicted' }).isChecked()).toBe(true);
    }));

  test('of one kind are put together, and all are cleared at once', () =>
    search('?q=tideway', async ({ page }) => {
      const before = await found(page);
      await page.getByLabel('Articles').check();
      await page.getByLabel('Figures').check();
      await page.waitForURL('**/search/?q=tideway&kind=figure&kind=article');
      await page.waitForFunction((text) => document.querySelector('.found')?.textContent !== text, before);
      const kinds = await page.locator('.results .kind').allInnerTexts();
      expect([...new Set(kinds)].every((kind) => ['Article', 'Figure'].includes(kind))).toBe(true);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await settled(page, before);
      expect(new URL(page.url()).search).toBe('?q=tideway');
    }));

  test('that leave nothing say how many there are without them', () =>
    search('?q=resign&kind=figure', async ({ page }) => {
      expect(await found(page)).toBe('Nothing found for “resign”; without the filters, 2.');
    }));
});
