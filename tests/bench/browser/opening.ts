import type { Browser } from 'playwright-core';
import { asSlowReader, notedBy } from './reader.ts';

/** How an article opens; times in milliseconds from the request. */
export interface Opening {
  article: string;
  first: number;
  largest: number;
  /** Cumulative layout shift, without a unit. */
  shift: number;
  /** By how much tasks after the first paint are longer than 50 ms, together. */
  blocking: number;
}

const FREE = 50;

export function open(browser: Browser, address: string, article: string): Promise<Opening> {
  return asSlowReader(browser, async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const first = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    if (first === undefined) throw new Error(`${address} painted nothing.`);
    const { largest, shift, tasks } = await notedBy(page);
    const blocking = tasks
      .filter(({ start, duration }) => start + duration > first)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - FREE), 0);
    return { article, first, largest, shift, blocking };
  });
}
