import type { Browser, Page } from 'playwright-core';

const KILOBIT = 1_000 / 8;

/** What Lighthouse takes for a phone on slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600 * KILOBIT,
  uploadThroughput: 750 * KILOBIT,
};

/** How many times slower than this machine the reader's is. */
const SLOWDOWN = 4;

/** Runs `use` with a fresh page on a slow machine with a slow line. */
export async function asSlowReader<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(watch);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** What the page notes of itself while it is used; times in milliseconds. */
export interface Noted {
  largest: number;
  shift: number;
  /** Tasks of the main thread of 50 ms and more. */
  tasks: { start: number; duration: number }[];
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const noted: Noted = { largest: 0, shift: 0, tasks: [] };
  Object.assign(window, { noted });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) noted.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    noted.tasks.push({ start: startTime, duration });
  });
}

/** What the page has noted so far, once what is under way is done. */
export async function notedBy(page: Page): Promise<Noted> {
  await page.waitForTimeout(300);
  return page.evaluate(() => Reflect.get(window, 'noted'));
}

/** The page is made busy on purpose. @throws where it did not note that: then silence would prove nothing */
export async function proveWatch(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => {
          const end = performance.now() + 120;
          while (performance.now() < end);
          done();
        }),
      ),
  );
  const { tasks } = await notedBy(page);
  if (!tasks.some(({ duration }) => duration >= 120))
    throw new Error('The browser does not report long tasks, so nothing can be said of them.');
}
