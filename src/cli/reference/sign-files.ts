import { signShapes, turned } from '../../views/article/status.ts';

/** The signs that style sheets lay before words as masks, as files, by path. */
export const signFiles: ReadonlyMap<string, string> = new Map(
  turned.map((status) => [
    `src/styles/signs/${status}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><title>${status}</title>${signShapes[status]}</svg>\n`,
  ]),
);
