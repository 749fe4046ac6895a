import type { Node } from '@takumi-rs/core';
import { heightOf } from './render.ts';
import {
  clamped,
  type Drawing,
  type Fitted,
  paragraph,
  type Shortened,
  type Style,
  type Words,
} from './tree.ts';

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
  const size = room.sizes[await first(room.sizes.length, (at) => fits(words, room.sizes[at] ?? 0))];
  if (size !== undefined) return paragraph(text, { width, lines: Infinity }, styleOf(size, words));
  const smallest = room.sizes.at(-1) ?? 0;
  const lines = Math.floor(room.height / linePixels(smallest, words));
  return paragraph(text, { width, lines }, { ...styleOf(smallest, words), textWrap: 'wrap' });
}

/** The first number below `count` that passes, as all after it do; `count` where none does. */
async function first(count: number, passes: (at: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * As many of the words as there is room for, and an ellipsis. For lines from right to left alone: takumi 2.16
 * cuts them off near their start, however much room there is.
 */
async function shortened({ words, column }: Shortened): Promise<Words> {
  const room = await heightOf(clamped(words, column), column.width);
  const fits = async (shown: Words) => (await heightOf(shown, column.width)) <= room;
  if (await fits(words)) return words;
  const ends = [...segments.segment(words.text)].map(({ index }) => index);
  const last = await first(ends.length - 1, async (at) => !(await fits(cut(words, ends[at + 1]))));
  return clamped(cut(words, ends[last]), column);
}

const cut = (words: Words, end: number | undefined): Words => ({
  ...words,
  text: `${words.text.slice(0, end).trimEnd()}…`,
});
