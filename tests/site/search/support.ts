import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { SiteName } from '../global-setup.ts';
import { type View, withPage } from '../pages.ts';

interface Visit {
  page: Page;
  /** Violations of the policy, errors, and requests to other hosts. */
  complaints: string[];
}

/** Opens a page of a site, and watches what it complains of and whom it asks. */
export const visit = <Result>(
  site: SiteName,
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

export const search = <Result>(
  query: string,
  use: (visit: Visit) => Promise<Result>,
  view: View = {},
): Promise<Result> => visit('news', `search/${query}`, view, use);

/** The count, once the search has answered. */
export async function found(page: Page): Promise<string> {
  await page.locator('.found:not(:empty)').waitFor();
  return (await page.locator('.found').textContent()) ?? '';
}

export const titles = (page: Page) => page.locator('.results h2').allInnerTexts();
export const statuses = (page: Page) =>
  page
    .locator('.results .status')
    .evaluateAll((all) => [...new Set(all.map((one) => one.textContent?.trim()))]);

/** Once the list shows what was asked last. */
export const settled = (page: Page, text: string | RegExp) =>
  page.locator('.found', { hasText: text }).waitFor();

/** The addresses of links as written. */
export const addresses = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
