import type { Page } from 'playwright-core';
import { settled } from './pages.ts';

/** A layout shift: how large, without a unit, and what moved. */
export interface Shift {
  value: number;
  nodes: string[];
}

/** Has pages that are opened from now on note what is seen to move. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node?: Element }[];
        };
        shifts.push({ value, nodes: sources.map(({ node }) => `${node?.nodeName}.${node?.className}`) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved until the page is there with its typefaces, and its script has run. */
export async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settled(page);
  return page.evaluate(() => Reflect.get(window, 'shifts'));
}
