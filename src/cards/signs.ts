import type { Status } from '../model/vocabulary.ts';
import { signShapes } from '../views/article/status.ts';
import { statusColours } from './palette.ts';
import type { Picture } from './tree.ts';

/** The shape of a status in its colour. `size` in pixels. */
export function sign(status: Status, size: number): Picture {
  const shape = signShapes[status].replaceAll('currentColor', statusColours[status]);
  const src = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">${shape}</svg>`;
  return { type: 'image', src, width: size, height: size };
}
