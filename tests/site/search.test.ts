import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { REAL, type View, withPage } from './pages.ts';

type Site = 'real' | 'fixture';

interface Visit {
  page: Page;
  /** Violations of the policy, errors, and requests to other hosts. */
  complaints: string[];
}

/** Opens a page of a site, and watches what it complains of and whom it asks. */
const visit = <Result>(
  site: Site,
  path: string,
  view: View,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> =>
  withPage(view, async (page) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(inject(site).address)) complaints.push(request.url());
    });
    await page.goto(inject(site).address + path);
    return use({ page, complaints });
  });

const search = <Result>(
  query: string,
  use: (visit: Visit) => Promise<Result>,
  { site = 'real', ...view }: View & { site?: Site } = {},
): Promise<Result> => visit(site, `search/${query}`, view, use);

/** The count, once the search has answered. */
async function found(page: Page): Promise<string> {
  await page.locator('.found:not(:empty)').waitFor();
  return (await page.locator('.found').textContent()) ?? '';
}

const titles = (page: Page) => page.locator('.results h2').allInnerTexts();
const statuses = (page: Page) =>
  page
    .locator('.results .status')
    .evaluateAll((all) => [...new Set(all.map((one) => one.textContent?.trim()))]);

/** Once the list shows what was asked last. */
const settled = (page: Page, text: string | RegExp) => page.locator('.found', { hasText: text }).waitFor();

/** The addresses of links as written. */
const addresses = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('what is found', () => {
  test('"resign" finds the claim about Nadella, which opens on its own page', () =>
    search('?q=resign', async ({ page, complaints }) => {
      expect(await found(page)).toMatch(/^\d+ results for “resign”$/);
      expect((await titles(page))[0]).toBe('Nadella resigned');
      expect(await page.locator('.results mark').first().textContent()).toBe('resigning');
      expect(complaints).toEqual([]);
      await page.getByRole('link', { name: 'Nadella resigned' }).click();
      await page.waitForURL(`**/articles/${REAL}/claims/nadella-resigned/`);
    }));

  test('a claim also leads to its words in the article', () =>
    search('?q=resign', async ({ page }) => {
      await found(page);
      await page.locator('.results li').first().locator('.place a').click();
      await page.waitForURL(`**/articles/${REAL}/#claim-nadella-resigned`);
      expect(await page.locator('#claim-nadella-resigned').isVisible()).toBe(true);
    }));

  test('a figure is found with the sign of its currency, and leads to its words', () =>
    search('?q=%2414+billion&kind=figure', async ({ page }) => {
      expect(await found(page)).toContain('for “$14 billion”');
      expect((await titles(page)).slice(0, 2).every((title) => title.includes('$14 billion'))).toBe(true);
      const address = await page.locator('.results h2 a').first().getAttribute('href');
      expect(address).toMatch(/#figure-/);
    }));

  test('who looks for a company finds it first', () =>
    search('?q=microsoft', async ({ page }) => {
      await found(page);
      expect((await titles(page))[0]).toBe('Microsoft');
      expect(await page.locator('.results h2 a').first().getAttribute('href')).toBe('/entities/microsoft/');
    }));

  test('more results come on demand, and the focus goes to the first of them', () =>
    search('?q=openai', async ({ page }) => {
      await found(page);
      expect(await page.locator('.results li').count()).toBe(20);
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('.results li').nth(20).waitFor();
      expect(await page.locator('.results li').nth(20).locator('h2 a:focus').count()).toBe(1);
    }));

  test('every result leads somewhere', () =>
    search('?kind=figure&kind=entity', async ({ page }) => {
      await found(page);
      for (const more = page.getByRole('button', { name: 'Show more' }); await more.isVisible(); ) {
        const before = await page.locator('.results li').count();
        await more.click();
        await page.locator('.results li').nth(before).waitFor();
      }
      const paths = await addresses(page, '.results h2 a');
      const status = await Promise.all(
        paths.map(async (path) => (await page.request.get(new URL(path, page.url()).href)).status()),
      );
      expect(paths.length).toBeGreaterThan(50);
      expect(new Set(status)).toEqual(new Set([200]));
    }));
});

describe('filters', () => {
  test('narrow by status and by company, and the address keeps them', () =>
    search('', async ({ page }) => {
      await page.getByLabel('Status').selectOption('contradicted');
      await settled(page, /^\d+ results$/);
      expect(await statuses(page)).toEqual(['contradicted']);
      const all = await page.locator('.results li').count();
      await page.getByLabel('Company or person').selectOption('satya-nadella');
      await settled(page, /^1 result$/);
      expect(all).toBeGreaterThan(1);
      expect(await titles(page)).toEqual(['Nadella resigned']);
      expect(new URL(page.url()).search).toBe('?status=contradicted&entity=satya-nadella');
      await page.reload();
      await settled(page, /^1 result$/);
      expect(await page.getByLabel('Status').inputValue()).toBe('contradicted');
    }));

  test('of one kind are put together, and all are cleared at once', () =>
    search('?q=stargate', async ({ page }) => {
      const before = await found(page);
      await page.getByLabel('Articles').check();
      await page.getByLabel('Figures').check();
      await page.waitForURL('**/search/?q=stargate&kind=figure&kind=article');
      await page.waitForFunction((text) => document.querySelector('.found')?.textContent !== text, before);
      const kinds = await page.locator('.results .kind').allInnerTexts();
      expect([...new Set(kinds)].every((kind) => ['Article', 'Figure'].includes(kind))).toBe(true);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await settled(page, before);
      expect(new URL(page.url()).search).toBe('?q=stargate');
    }));

  test('that leave nothing say how many there are without them', () =>
    search('?q=resign&kind=figure', async ({ page }) => {
      expect(await found(page)).toBe('Nothing found for “resign”; without the filters, 3.');
    }));
});

test('what cannot be found is said, with ways on', () =>
  search('?q=zzzzqqq', async ({ page }) => {
    expect(await found(page)).toBe(
      'Nothing found for “zzzzqqq”. Try fewer or other words, or look through the lists below.',
    );
    expect(await page.locator('.all-there-is a').count()).toBe(4);
  }));

test('with the keyboard alone: from any page to the claim', () =>
  visit('real', 'timeline/', {}, async ({ page }) => {
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
    await page.waitForURL('**/claims/nadella-resigned/');
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
    await expect.poll(() => heard.at(-1)).toBe('3 results for “resign”');
    expect(heard.length).toBeLessThan('resign'.length);
  }));

describe('on a phone', () => {
  for (const query of ['', '?q=openai', `?q=${'W'.repeat(200)}`, '?q=zzzzqqq&status=contradicted']) {
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

  test('the form of every page fits', () =>
    visit('real', '', { width: 320, height: 600 }, async ({ page }) => {
      expect(await page.locator('.quick input').isVisible()).toBe(true);
      expect(await sideways(page)).toBe(0);
    }));
});

describe('without script', () => {
  test('the form of every page leads to the search page, which leads to the ledgers', () =>
    visit('fixture', 'claims/', { script: false }, async ({ page }) => {
      await page.getByRole('searchbox').fill('anything');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL('**/sub/path/search/?q=anything');
      expect(await page.locator('noscript').textContent()).toContain('needs its scripts');
      expect(await page.locator('.narrow').isVisible()).toBe(false);
      const ways = await addresses(page, '.all-there-is a');
      expect(ways).toEqual(['claims', 'figures', 'entities', 'sources'].map((name) => `/sub/path/${name}/`));
    }));
});

describe('under a base', () => {
  test('index, results and their words are all below it', () =>
    search(
      '?q=statement&kind=claim',
      async ({ page, complaints }) => {
        await found(page);
        const links = await addresses(page, '.results a');
        expect(links.length).toBeGreaterThan(10);
        expect(links.every((path) => path.startsWith('/sub/path/articles/'))).toBe(true);
        expect(complaints).toEqual([]);
        await page.locator('.results h2 a').first().click();
        await page.waitForURL('**/sub/path/articles/*/claims/*/');
      },
      { site: 'fixture' },
    ));
});

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

describe('the policy', () => {
  const policyOf = (file: string): Map<string, string[]> => {
    const html = readFileSync(join(inject('real').folder, file), 'utf8');
    const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html) ?? [];
    const directives = policy.split(';').map((text) => text.trim().split(/\s+/));
    return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
  };
  const loosened = (file: string) => {
    const plain = policyOf('claims/index.html');
    return [...policyOf(file)].flatMap(([name, sources]) =>
      sources.filter((source) => !source.startsWith("'sha256-") && !plain.get(name)?.includes(source)),
    );
  };

  test('of the search page is that of every other page', () => {
    expect(loosened('search/index.html')).toEqual([]);
    expect([...policyOf('search/index.html').keys()]).toEqual([...policyOf('claims/index.html').keys()]);
  });

  test('keeps the index from being read where there are no workers, and the page says so', () =>
    withPage({}, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
      await page.goto(`${inject('real').address}search/?q=resign`);
      await page.waitForFunction(() => document.querySelector('.found')?.textContent !== '');
      expect(await page.locator('.found').textContent()).toBe(
        'The index could not be loaded. Try again, or use the lists below.',
      );
    }));

  test('of no page allows WebAssembly or anything inline', () => {
    const pages = readdirSync(inject('real').folder, { recursive: true, encoding: 'utf8' });
    const all = pages.filter((file) => file.endsWith('.html'));
    expect(all.length).toBeGreaterThan(50);
    const loose = all.filter((file) =>
      /'unsafe-|-unsafe-|<style|<script(?! type="application\/ld\+json"| type="module" src=)/.test(
        readFileSync(join(inject('real').folder, file), 'utf8'),
      ),
    );
    expect(loose).toEqual([]);
  });
});

test('the page has no barriers that axe knows, before and after a search', () =>
  search(
    '',
    async ({ page }) => {
      const problems = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
          id,
          nodes.map((n) => n.html),
        ]);
      expect(await problems()).toEqual([]);
      await page.getByLabel('Words to look for').fill('openai');
      await found(page);
      expect(await problems()).toEqual([]);
    },
    { width: 360 },
  ));

test('the index of the site is small: what all readers load, and all of it', () => {
  const folder = join(inject('real').folder, 'pagefind');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const bytes = (list: string[]) => list.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes(names)).toBeLessThan(500 * 1024);
  expect(names.filter((name) => /\bui\b|highlight/.test(name))).toEqual([]);
});
