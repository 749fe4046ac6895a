import { describe, expect, test } from 'vitest';
import { found, search } from './support.ts';

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
          expect(await page.locator('[name=status]:checked').inputValue()).toBe('');
          expect(complaints).toEqual([]);
        },
      ));
  }
});
