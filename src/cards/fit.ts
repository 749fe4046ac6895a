import type { Node } from '@takumi-rs/core';
import { heightOf } from './render.ts';
import { shortened } from './shorten.ts';
import { type Drawing, type Fitted, paragraph, type Style } from './tree.ts';

/** A drawing with all of its text in the size in which it is drawn. */
export async function settled(drawing: Drawing): Promise<Node> {
  if (drawing.type === 'fitted') return settled(await fit(drawing));
  if (drawing.type === 'shortened') return shortened(drawing);
  if (drawing.type !== 'container') return drawing;
  return { ...drawing, children: await Promise.all(drawing.children.map(settled)) };
}

async function fit(words: Fitted): Promise<Drawing> {
  const { text, room } = words;
  const { width } = room;
  let [low, high] = [0, room.sizes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits(words, room.sizes[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  const size = room.sizes[low];
  if (size !== undefined) return paragraph(text, { width, lines: Infinity }, styleOf(size, words));
  const smallest = room.sizes.at(-1) ?? 0;
  const lines = Math.floor(room.height / linePixels(smallest, words));
  return paragraph(text, { width, lines }, { ...styleOf(smallest, words), textWrap: 'wrap' });
}

async function fits(words: Fitted, size: number): Promise<boolean> {
  const { width, height } = words.room;
  const shown = await settled(paragraph(words.text, { width, lines: Infinity }, styleOf(size, words)));
  return (await heightOf(shown, width)) <= height;
}

const styleOf = (size: number, words: Fitted): Style => ({
  ...words.style,
  width: words.room.width,
  fontSize: size,
  lineHeight: `${linePixels(size, words)}px`,
});

const linePixels = (size: number, { room }: Fitted) => Math.round(size * room.lineHeight);
