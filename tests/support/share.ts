/**
 * Of many cases that differ in their data alone: one in so many in `npm test`, all in `npm run test:full`, where these files run
 * once more. The first is always among them.
 */
export const share = <Case>(cases: readonly Case[], oneIn: number): Case[] =>
  cases.filter((_, index) => process.env['CASES'] === 'all' || index % oneIn === 0);
