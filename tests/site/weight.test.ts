import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ARTICLE, articleAddress, withPage } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const KB = 1024;
const BUDGETS = { 'HTML and CSS': 25 * KB, scripts: 4 * KB, fonts: 90 * KB };

/** What the article asks for while it is opened, in bytes: brotli for text, as they are for fonts. */
async function weigh(
  page: Page,
): Promise<{ weights: Record<keyof typeof BUDGETS, number>; families: number }> {
  const weights = { 'HTML and CSS': 0, scripts: 0, fonts: 0 };
  let families = 0;
  const { address, folder } = inject('news');
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname.slice(new URL(address).pathname.length);
    const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const type = request.resourceType();
    if (type === 'font') {
      families += 1;
      weights.fonts += bytes.length;
    } else if (type === 'script') weights.scripts += brotliCompressSync(bytes).length;
    else if (type === 'document' || type === 'stylesheet')
      weights['HTML and CSS'] += brotliCompressSync(bytes).length;
  });
  await page.goto(articleAddress('news', ARTICLE), { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  return { weights, families };
}

test('the article keeps within its budgets', () =>
  withPage({}, async (page) => {
    const { weights } = await weigh(page);
    console.info('Weights of the article in bytes (brotli; fonts as they are):', weights);
    for (const [name, budget] of Object.entries(BUDGETS)) {
      const weight = weights[name as keyof typeof BUDGETS];
      expect(weight, name).toBeGreaterThan(0);
      expect(weight, name).toBeLessThanOrEqual(budget);
    }
  }));

/** A slow line, on which fonts and script come well after the text. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 100 * KB,
    uploadThroughput: 50 * KB,
  });
}

for (const line of ['fast', 'slow'] as const) {
  for (const width of [390, 1100, 1440]) {
    test(`nothing shifts while the article loads, ${width} wide, on a ${line} line`, () =>
      withPage({ width }, async (page) => {
        await watchShifts(page);
        if (line === 'slow') await slow(page);
        await page.goto(articleAddress('news', ARTICLE));
        const shifts = await shiftsOf(page);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        console.info(`Layout shift, ${width} wide, ${line} line: ${sum}`);
        expect(sum, JSON.stringify(shifts)).toBe(0);
      }));
  }
}

test('the faces of the first screen are asked for before the style sheet is read', () =>
  withPage({}, async (page) => {
    await page.goto(articleAddress('news', ARTICLE));
    const preloads = page.locator('link[rel="preload"][as="font"]');
    expect(await preloads.count()).toBe(2);
    for (const crossorigin of await preloads.evaluateAll((links) =>
      links.map((link) => link.getAttribute('crossorigin')),
    ))
      expect(crossorigin).not.toBeNull();
  }));
