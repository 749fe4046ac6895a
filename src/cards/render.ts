import satori from 'satori';
import sharp from 'sharp';
import { faces } from './fonts.ts';
import type { Drawing } from './tree.ts';

/** What Facebook, X, LinkedIn and Slack show uncropped: 1.91 to 1 (https://developers.facebook.com/docs/sharing/best-practices). */
export const WIDTH = 1200;
export const HEIGHT = 630;

type Node = Parameters<typeof satori>[0];

/** A drawing as PNG. Every setting is given: the bytes depend on nothing but the drawing and the libraries. */
export async function render(drawing: Drawing): Promise<Buffer> {
  const svg = await satori(drawing as Node, { width: WIDTH, height: HEIGHT, fonts: faces() });
  return sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 9, progressive: false })
    .toBuffer();
}

/** The height in pixels that a drawing takes of its own accord in a column of `width` pixels. */
export async function heightOf(drawing: Drawing, width: number): Promise<number> {
  const svg = await satori(drawing as Node, { width, fonts: faces() });
  return Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]);
}
