import { describe, expect, test } from 'vitest';
import { found, search, titles } from './support.ts';

describe('strings that try to break out', () => {
  const HOSTILE = [
    '<img src=x onerror="window.pwned=1">',
    '"><script>window.pwned=1</script>',
    '</mark><svg onload=window.pwned=1>',
    'javascript:window.pwned=1',
    "' ` {{7*7}} $" + '{window.pwned=1} %00 \\',
    '\u202Eoverride\u0000 👩🏽‍🚀',
  ];
  for (const words of HOSTILE) {
    test(`in the address are text: ${JSON.stringify(words)}`, () =>
      search(
        `?q=${encodeURIComponent(words)}&status=${encodeURIComponent(words)}&kind=%3Cb%3E`,
        async (visit) => {
          const { page, complaints } = visit;
          await found(page);
          expect(await page.evaluate(() => Reflect.has(window, 'pwned'))).toBe(false);
          expect(await page.locator('.found *').count()).toBe(0);
          expect(await page.getByLabel('Status').inputValue()).toBe('');
          expect(complaints).toEqual([]);
        },
      ));
  }

  test('in the index are text: titles, excerpts and articles', () =>
    search(
      '?entity=tricky',
      async ({ page, complaints }) => {
        await found(page);
        expect(await titles(page)).toContain("\"><svg/onload=window.pwned='label'>");
        const names = await page
          .locator('.results *')
          .evaluateAll((all) => [...new Set(all.map(({ localName }) => localName))].sort());
        const ours = ['a', 'h2', 'li', 'mark', 'p', 'span', 'svg', 'use'];
        expect(names.filter((name) => !ours.includes(name))).toEqual([]);
        expect(await page.evaluate(() => Reflect.has(window, 'pwned'))).toBe(false);
        expect(complaints).toEqual([]);
      },
      { site: 'fixture' },
    ));
});
