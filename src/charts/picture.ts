import type { Drawing } from './svg.ts';

/** A cell of the numbers beside a picture. Addresses are of this site, without its base, or whole. */
export type Cell = string | { text: string; href: string };

/** The same as the drawing tells, for those who read rather than look. */
export interface Table {
  columns: readonly { label: string; numeric?: boolean }[];
  rows: readonly (readonly Cell[])[];
}

/** A picture that has something to show, in a form for pages and one for phones. */
export interface Drawn {
  kind: 'drawn';
  title: string;
  /** What there is to see, in words: it stands for the picture where the picture cannot be seen. */
  description: string;
  wide: Drawing;
  narrow: Drawing;
  /** How to read it, and what was left out; printed below it. */
  notes: readonly string[];
  table: Table;
}

/** A picture of nothing: a sentence takes its place. */
export interface Empty {
  kind: 'empty';
  title: string;
  sentence: string;
}

export type Picture = Drawn | Empty;

/** A picture in the prose of an article has the form for phones alone: with room, its words stand beside that. */
export type ProsePicture = Omit<Drawn, 'wide'> | Empty;

/** The two sizes at which pictures are drawn, in CSS pixels. */
export interface Frame {
  width: number;
  narrow: boolean;
}

export const WIDE: Frame = { width: 620, narrow: false };
export const NARROW: Frame = { width: 304, narrow: true };

/** The picture in both sizes. */
export const inBothSizes = (draw: (frame: Frame) => Drawing): Pick<Drawn, 'wide' | 'narrow'> => ({
  wide: draw(WIDE),
  narrow: draw(NARROW),
});
