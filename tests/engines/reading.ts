import type { Engine } from './engine.ts';
import type { EnginePage, Opening, Point } from './page.ts';

/** Opens an article; it is there with its typefaces, and its script has run. */
export async function openReady(engine: Engine, address: string, view: Opening): Promise<EnginePage> {
  const page = await engine.open(address, view);
  await page.evaluate(async () => {
    while (document.readyState !== 'complete') await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
  return page;
}

/**
 * Brings marked words to the middle of the window; tells where the middle of their first line is. By whole pixels:
 * Firefox moves what stands between two a frame later.
 */
export const centre = (page: EnginePage, selector: string, index = 0): Promise<Point> =>
  page.evaluate(
    (selector, index) => {
      const box = () => document.querySelectorAll(selector)[index]?.getClientRects()[0] ?? new DOMRect();
      scrollTo({ top: Math.round(scrollY + box().top - innerHeight / 2), behavior: 'instant' });
      const { left, top, width, height } = box();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    },
    selector,
    index,
  );
