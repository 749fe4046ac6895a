import type { Browser, Page } from 'playwright-core';
import { asSlowReader, notedBy, proveWatch } from './reader.ts';

/** What was done with the page, and the longest task that it took: 0 where none took 50 ms. In milliseconds. */
export interface Use {
  act: string;
  longest: number;
}

const STEP = 600;

/** Scrolls an article from end to end, then tries every filter that it has. */
export function use(browser: Browser, address: string): Promise<Use[]> {
  return asSlowReader(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await notedBy(page);
    const scrolled = await longestWhile(page, 'scroll through', () => scrollThrough(page));
    await page.evaluate(() => scrollTo(0, 0));
    const filters = await filtersOf(page);
    const used: Use[] = [scrolled];
    for (const { id, act } of filters) used.push(await longestWhile(page, act, () => press(page, id)));
    await proveWatch(page);
    return used;
  });
}

async function longestWhile(page: Page, act: string, run: () => Promise<void>): Promise<Use> {
  const before = (await notedBy(page)).tasks.length;
  await run();
  const { tasks } = await notedBy(page);
  return { act, longest: Math.max(0, ...tasks.slice(before).map(({ duration }) => duration)) };
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(720, 450);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  while (!(await isAtEnd())) {
    await page.mouse.wheel(0, STEP);
    await page.waitForTimeout(30);
  }
}

/** The choices of who stands behind the claims and what became of them, and the kinds of notes to show. */
async function filtersOf(page: Page): Promise<{ id: string; act: string }[]> {
  const ids = await page
    .locator('.balance input[id], .aids input[id]')
    .evaluateAll((inputs) => inputs.map(({ id }) => id));
  if (ids.length === 0) throw new Error(`${page.url()} has no filters: nothing can be said of them.`);
  return ids.map((id) => ({ id, act: `filter ${id}` }));
}

/** By its label, as a reader would, without the library's own waiting for the page to be still. */
const press = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => {
    const input = document.getElementById(name);
    return new Promise<void>((done) =>
      setTimeout(() => {
        input?.click();
        requestAnimationFrame(() => setTimeout(done));
      }),
    );
  }, id);
