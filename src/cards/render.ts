import { type Node, Renderer } from '@takumi-rs/core';
import { once } from '../model/memoize.ts';
import { faces } from './fonts.ts';
import { canvas } from './frame.ts';
import { palette, statusColours } from './palette.ts';
import { type Pixels, palettePng } from './png.ts';

/** A drawing as PNG, in the colours that it names. */
export const render = async (drawing: Node): Promise<Buffer> =>
  palettePng(await drawnPixels(drawing), coloursOf(drawing));

export async function drawnPixels(drawing: Node): Promise<Pixels> {
  const { width, height } = canvas;
  return { data: await (await renderer()).render(drawing, { ...canvas, format: 'raw' }), width, height };
}

const COLOURS = [...new Set(Object.values({ ...palette, ...statusColours }))];

/** Those of ours that the styles and signs of a drawing name: mostly four, so that a pixel is two bits. A text that names one more makes the file a little larger. */
function coloursOf(drawing: Node): string[] {
  const description = JSON.stringify(drawing);
  return COLOURS.filter((colour) => description.includes(colour));
}

/** The height in pixels that a drawing takes of its own accord in a column of `width` pixels. */
export async function heightOf(drawing: Node, width: number): Promise<number> {
  return (await (await renderer()).measure(drawing, { width })).height;
}

/** Made once: it keeps the faces, and the shapes of the letters that it has drawn. */
const renderer = once(() => withFaces(new Renderer()));

async function withFaces(made: Renderer): Promise<Renderer> {
  for (const face of faces()) await made.registerFont(face);
  return made;
}
