import { type Browser, chromium as playwright } from 'playwright-core';
import { inject } from 'vitest';
import type { Engine } from './engine.ts';
import { enginePage } from './page.ts';

/** The Chromium that all files of tests share. */
export function chromium(): Engine {
  let browser: Promise<Browser> | undefined;
  return {
    async open(address, { width = 1440, height = 900, scheme = 'light' } = {}) {
      browser ??= playwright.connect(inject('browser'));
      const context = await (await browser).newContext({ viewport: { width, height }, colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(address);
      return enginePage({
        run: (expression) => page.evaluate(expression),
        press: ({ x, y }) => page.mouse.click(x, y),
        async wheel({ x, y }, by) {
          await page.mouse.move(x, y);
          await page.mouse.wheel(0, by);
        },
        key: (name) => page.keyboard.press(name),
        goto: (to) => page.goto(to),
        back: () => page.goBack(),
        reload: () => page.reload(),
        screenshot: () => page.screenshot(),
        pdf: () => page.pdf({ format: 'A4' }),
        close: () => context.close(),
      });
    },
    end: async () => (await browser)?.close(),
  };
}
