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

/** How an article is read at the moment. Heights and widths are in CSS pixels of the window. */
export interface Reading {
  /** How far the page is scrolled. */
  scroll: number;
  /** The tops of the notes in their places. */
  notes: number[];
  /** The note that is open, if any, and its box. */
  open?: string;
  box?: { left: number; top: number; right: number; bottom: number };
  /** How many notes show their content. */
  count: number;
  hash: string;
  /** Where the sheet begins; the end of the window where there is none. */
  end: number;
}

export const readingOf = (page: EnginePage): Promise<Reading> => page.evaluate(reading);

function reading(): Reading {
  const open = document.querySelector<HTMLElement>('.panel > .note, .sheet .note');
  const { left = 0, top = 0, right = 0, bottom = 0 } = open?.getBoundingClientRect() ?? {};
  return {
    scroll: scrollY,
    notes: [...document.querySelectorAll('.row .note')].map((note) => note.getBoundingClientRect().top),
    ...(open && { open: open.dataset['anchor'] ?? '', box: { left, top, right, bottom } }),
    count: document.querySelectorAll('.note details[open] > .body').length,
    hash: location.hash,
    end: document.querySelector('.sheet')?.getBoundingClientRect().top ?? innerHeight,
  };
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
