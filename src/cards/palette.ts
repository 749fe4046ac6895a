import type { Status } from '../model/vocabulary.ts';
import { signPicture } from '../views/article/status.ts';
import type { Picture } from './tree.ts';

/** The light values of `src/styles/tokens.css`: a card is shown on other people’s pages, mostly on white. */
export const palette = {
  paper: '#fcfbf8',
  ink: '#1a1917',
  quiet: '#615d54',
  rule: '#dedacf',
} as const;

export const statusColours = {
  confirmed: '#1f6a46',
  'single-source': palette.quiet,
  disputed: '#865400',
  contradicted: '#b4231a',
  outdated: '#2c5599',
  unverified: palette.quiet,
} as const satisfies Record<Status, string>;

/** The shape of a status in its colour. `size` in pixels. */
export function sign(status: Status, size: number): Picture {
  return { type: 'image', src: signPicture(status, statusColours[status]), width: size, height: size };
}
