/* What `npm test` tries on a share of many cases, `npm run test:full` tries on all of them: these files run there once more. */
const isWhole = process.env['CASES'] === 'all';

/** Of cases that differ in their data alone one in so many. The first is always among them. */
export const share = <Case>(cases: readonly Case[], oneIn: number): Case[] =>
  cases.filter((_, index) => isWhole || index % oneIn === 0);

/** How often a law is tried. @param all in the full set; a quarter of it otherwise */
export const runs = (all: number): number => (isWhole ? all : Math.ceil(all / 4));
