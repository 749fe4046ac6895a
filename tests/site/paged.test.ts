import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/corpus/write.ts';
import { barriers, sideways } from './barriers.ts';
import { BUILT, build } from './build.ts';
import { withPage } from './pages.ts';
import { type Served, serve } from './server.ts';

/* What an edit changes of long lists: lists.full.test.ts. */

/** Articles of ten claims each: enough for two pages of claims beside the first. */
const ARTICLES = 32;

let served: Served | undefined;
const at = (path: string) => `${served?.address}${path}`;

beforeAll(async () => {
  const contentRoot = `${BUILT}/many`;
  rmSync(contentRoot, { recursive: true, force: true });
  writeCorpus(contentRoot, ARTICLES);
  const { code, output, folder } = await build({ name: 'many-built', contentRoot, skip: 'cards,search' });
  expect(code, output).toBe(0);
  served = await serve(folder, '/');
});
afterAll(() => served?.close());

test('a long list is walked through by keyboard, without script, and each page has an address of its own', () =>
  withPage({ script: false }, async (page) => {
    const canonical = () => page.getAttribute('link[rel=canonical]', 'href');
    const rows = () => page.$$eval('tbody th a', (links) => links.map((link) => link.getAttribute('href')));
    const follow = async (name: string) => {
      await page.getByRole('navigation', { name: 'Pages of this list' }).getByRole('link', { name }).focus();
      const from = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL(({ href }) => href !== from);
    };
    await page.goto(at('claims/'));
    const first = await rows();
    expect(first).toHaveLength(120);
    await follow('Older');
    expect(await canonical()).toMatch(/\/claims\/page\/2\/$/);
    const second = await rows();
    await follow('Older');
    expect(await canonical()).toMatch(/\/claims\/page\/1\/$/);
    expect(await page.getByRole('link', { name: 'Older' }).count()).toBe(0);
    expect(new Set([...first, ...second, ...(await rows())]).size).toBe(10 * ARTICLES);
    await follow('Newer');
    await follow('Newer');
    expect(await canonical()).toMatch(/\/claims\/$/);
    expect(await page.getByRole('link', { name: 'Newer' }).count()).toBe(0);
  }));

test('where not all claims are on a page no form filters it: each way to narrow them is a list of its own', () =>
  withPage({}, async (page) => {
    await page.goto(at('claims/'));
    expect(await page.locator('form.filter').count()).toBe(0);
    expect(await page.locator('table.ledger caption').textContent()).toBe(
      '320 claims: who makes them, how they were said, and the verdicts. The newest 120 are on this page. The headings sort this page alone.',
    );
    await page
      .getByRole('navigation', { name: 'Narrow the claims' })
      .getByRole('link', { name: 'disputed' })
      .click();
    await page.waitForURL(at('claims/status/disputed/'));
    const shown = await page.$$eval('tbody tr', (all) => all.map((row) => row.getAttribute('data-status')));
    expect(shown).toHaveLength(ARTICLES);
    expect(new Set(shown)).toEqual(new Set(['disputed']));
  }));

test('the front page leads to the list of all articles', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(at(''));
    expect(await page.locator('.teaser').count()).toBe(21);
    await page.getByRole('link', { name: 'All articles' }).click();
    expect(await page.locator('.teaser').count()).toBe(ARTICLES);
  }));

for (const path of ['claims/', 'claims/page/1/', 'claims/status/disputed/', 'articles/', 'sources/']) {
  test(`/${path} does not scroll sideways`, () =>
    withPage({ width: 1440 }, async (page) => {
      await page.goto(at(path));
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }));
}

test('axe finds nothing on a page of a long list', () =>
  withPage({ width: 360 }, async (page) => {
    await page.goto(at('claims/page/1/'));
    expect(await barriers(page)).toEqual([]);
  }));
