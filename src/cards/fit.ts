import { heightOf } from './render.ts';
import { type Drawing, paragraph, type Style } from './tree.ts';

interface Room {
  /** In pixels. */
  width: number;
  height: number;
  /** Sizes to choose from in pixels, largest first. */
  sizes: readonly number[];
  /** Of the size of the letters. */
  lineHeight: number;
}

/** The text as a paragraph in the largest size at which it fits; in the smallest, cut off, where none does. */
export async function fitted(text: string, room: Room, style: Style): Promise<Drawing> {
  let [low, high] = [0, room.sizes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits(text, room.sizes[middle] ?? 0, room, style)) high = middle;
    else low = middle + 1;
  }
  const size = room.sizes[low];
  if (size !== undefined) return paragraph(text, Infinity, styleOf(size, room, style));
  const smallest = room.sizes.at(-1) ?? 0;
  const lines = Math.floor(room.height / linePixels(smallest, room));
  return paragraph(text, lines, styleOf(smallest, room, { ...style, textWrap: 'wrap' }));
}

async function fits(text: string, size: number, room: Room, style: Style): Promise<boolean> {
  const drawing = paragraph(text, Infinity, styleOf(size, room, style));
  return (await heightOf(drawing, room.width)) <= room.height;
}

const styleOf = (size: number, room: Room, style: Style): Style => ({
  ...style,
  width: room.width,
  fontSize: size,
  lineHeight: `${linePixels(size, room)}px`,
});

const linePixels = (size: number, { lineHeight }: Room) => Math.round(size * lineHeight);
