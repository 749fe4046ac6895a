import { signPicture, turned } from '../../views/article/status.ts';

/** The signs that style sheets lay before words as masks, as files, by path. */
export const signFiles: ReadonlyMap<string, string> = new Map(
  turned.map((status) => [`src/styles/signs/${status}.svg`, `${signPicture(status)}\n`]),
);
