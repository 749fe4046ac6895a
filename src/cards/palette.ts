import type { Status } from '../model/vocabulary.ts';
import { signShapes } from '../views/article/status.ts';
import type { Picture } from './tree.ts';

/** The light values of `src/styles/tokens.css`: a card is shown on other people’s pages, mostly on white. */
export const palette = {
  paper: '#fbfaf6',
  ink: '#1c1b18',
  quiet: '#5d594f',
  rule: '#dcd7c9',
} as const;

export const statusColours = {
  confirmed: '#1d6a45',
  reported: '#6a6453',
  disputed: '#8a5800',
  contradicted: '#b3261e',
  outdated: '#34579c',
  unverified: '#6c6c6c',
} as const satisfies Record<Status, string>;

/** The shape of a status in its colour. `size` in pixels. */
export function sign(status: Status, size: number): Picture {
  const shape = signShapes[status].replaceAll('currentColor', statusColours[status]);
  const src = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${shape}</svg>`;
  return { type: 'image', src, width: size, height: size };
}
