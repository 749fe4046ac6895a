import sharp from 'sharp';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/cards/png.ts';

const [white, black, red] = ['#ffffff', '#000000', '#ff0000'];

/** What a reader of PNG makes of pixels that were written with a palette. */
async function read(pixels: readonly string[], width: number, colours: readonly string[]): Promise<string[]> {
  const data = Buffer.from(pixels.map((colour) => `${colour.slice(1)}ff`).join(''), 'hex');
  const png = palettePng({ data, width, height: pixels.length / width }, colours);
  const { data: rgb } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return pixels.map((_, at) => `#${rgb.subarray(at * 3, at * 3 + 3).toString('hex')}`);
}

test.each([2, 4, 5, 16])(
  'pixels in %i colours come out as they were, in rows of any width',
  async (count) => {
    const colours = Array.from(
      { length: count },
      (_, at) => `#${`${(at * 15).toString(16).padStart(2, '0')}0a`.repeat(2).slice(0, 6)}`,
    );
    for (const width of [1, 3, 7]) {
      const pixels = Array.from({ length: width * 5 }, (_, at) => colours[(at * 7) % count] ?? '');
      expect(await read(pixels, width, colours)).toEqual(pixels);
    }
  },
);

test('a pixel in another colour takes the nearest', async () => {
  expect(await read(['#fefefe', '#303030', '#e01010', '#700000'], 2, [white, black, red])).toEqual([
    white,
    black,
    red,
    black,
  ]);
});
