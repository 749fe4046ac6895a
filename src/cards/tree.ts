import { directionOfText } from '../i18n/bidi.ts';

/** A card as nodes that takumi lays out and draws (https://takumi.kane.tw/docs), but for text that is still to be fitted. */
export type Drawing = Box | Words | Picture | Shortened | Fitted;

/** CSS, with names as in JavaScript; numbers are pixels. */
export type Style = Record<string, string | number>;

interface Box {
  type: 'container';
  style: Style;
  children: Drawing[];
}

export interface Words {
  type: 'text';
  text: string;
  style: Style;
}

export interface Picture {
  type: 'image';
  /** SVG. */
  src: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** A paragraph, cut off with an ellipsis where it does not fit. */
export interface Shortened {
  type: 'shortened';
  words: Words;
  column: Column;
}

export interface Column {
  /** In pixels. */
  width: number;
  /** Infinity: as many as it takes. */
  lines: number;
}

/** A paragraph in the largest size at which it fits; in the smallest, cut off, where none does. */
export interface Fitted {
  type: 'fitted';
  text: string;
  room: Room;
  style: Style;
}

interface Room {
  /** In pixels. */
  width: number;
  height: number;
  /** Sizes to choose from in pixels, largest first. */
  sizes: readonly number[];
  /** Of the size of the letters. */
  lineHeight: number;
}

/** A flex container. */
export function box(style: Style, ...children: (Drawing | string)[]): Drawing {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, text: child, style: {} } : child,
  );
  return { type: 'container', style: { display: 'flex', ...style }, children: nodes };
}

/** A paragraph, cut off with an ellipsis after the last line of its column. `style` gives the height of lines. */
export function paragraph(text: string, column: Column, style: Style): Words | Shortened {
  const direction = directionOfText(text);
  const wrap = { display: 'block', overflowWrap: 'anywhere', direction, maxWidth: column.width };
  const words: Words = { type: 'text', text, style: { ...wrap, ...style } };
  if (!Number.isFinite(column.lines)) return words;
  return direction === 'rtl' ? { type: 'shortened', words, column } : clamped(words, column);
}

/** Words that the renderer cuts off. */
export function clamped({ style, ...words }: Words, { lines }: Column): Words {
  return { ...words, style: { ...style, lineClamp: lines } };
}

export function fitted(text: string, room: Room, style: Style): Fitted {
  return { type: 'fitted', text, room, style };
}
