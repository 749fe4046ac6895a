import { type Node, Renderer } from '@takumi-rs/core';
import { once } from '../model/memoize.ts';
import { faces } from './fonts.ts';
import { HEIGHT, WIDTH } from './frame.ts';

/** A drawing as PNG. */
export async function render(drawing: Node): Promise<Buffer> {
  return (await renderer()).render(drawing, { width: WIDTH, height: HEIGHT, format: 'png' });
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
