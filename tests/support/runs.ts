/* What `npm test` tries now and then, `npm run test:full` tries often: these files run there once more. */
const isWhole = process.env['CASES'] === 'all';

/** How often a law is tried. @param all in the full set; a quarter of it otherwise */
export const runs = (all: number): number => (isWhole ? all : Math.ceil(all / 4));
