import sharp from 'sharp';
import type { EnginePage } from './page.ts';

/** What of the picture of a page hangs on some declarations. */
export interface Paint {
  /** How many columns of pixels within a box show a plain difference. */
  columns(box: Box): number;
  /** How many rows do. */
  rows(box: Box): number;
  /** Where beside the boxes a line of pixels differs, however faintly, that is longer than any letter. */
  beside(boxes: readonly Box[]): { x: number; y: number } | undefined;
}

/** Edges in CSS pixels, as seen. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A difference that is seen on any screen, of 255. */
const PLAIN = 40;
const FAINT = 6;

/** How wide letters are, in CSS pixels. WebKit smooths those anew that stand near what has changed. */
const LETTER = 16;

/** Takes some of the style away from all that match, compares what is seen with and without, and puts it back. */
export async function paintOf(
  page: EnginePage,
  selector: string,
  without: Readonly<Record<string, string>>,
): Promise<Paint> {
  const before = await pixels(page);
  await page.evaluate(setStyle, selector, without);
  const after = await pixels(page);
  const given = Object.fromEntries(Object.keys(without).map((name) => [name, '']));
  await page.evaluate(setStyle, selector, given);
  const { width, height } = before;
  const difference = (x: number, y: number) =>
    Math.max(...[0, 1, 2].map((part) => Math.abs(before.at(x, y, part) - after.at(x, y, part))));
  return {
    columns: ({ left, top, right, bottom }) =>
      range(left, right).filter((x) => range(top, bottom).some((y) => difference(x, y) >= PLAIN)).length,
    rows: ({ left, top, right, bottom }) =>
      range(top, bottom).filter((y) => range(left, right).some((x) => difference(x, y) >= PLAIN)).length,
    beside(boxes) {
      for (let y = 0; y < height; y += 1) {
        const inRow = boxes.filter(({ top, bottom }) => y >= top - 2 && y <= bottom + 2);
        if (inRow.length === 0) continue;
        let length = 0;
        for (let x = 0; x < width; x += 1) {
          const isBeside = !inRow.some(({ left, right }) => x >= left - 2 && x <= right + 2);
          const differs = isBeside && difference(x, y) >= FAINT;
          length = differs ? length + 1 : 0;
          if (length > LETTER) return { x: x - LETTER, y };
        }
      }
      return undefined;
    },
  };
}

/** The whole numbers from one to before another. */
function range(from: number, to: number): number[] {
  const start = Math.ceil(from);
  return Array.from({ length: Math.max(0, Math.ceil(to) - start) }, (_, index) => start + index);
}

async function pixels(page: EnginePage) {
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (x: number, y: number, part: number): number => data[(y * width + x) * channels + part] ?? 0;
  return { width, height, at };
}

function setStyle(selector: string, style: Readonly<Record<string, string>>): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector))
    for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

/** The boxes of the parts of each element that matches, one a line. */
export const boxesOf = (page: EnginePage, selector: string): Promise<{ words: string; boxes: Box[] }[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => ({
        words: element.textContent ?? '',
        boxes: [...element.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        })),
      })),
    selector,
  );
