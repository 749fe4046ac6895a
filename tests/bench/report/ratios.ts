import type { Row } from '../builds/builds.ts';
import type { Scenario } from '../builds/contestants.ts';
import { type Spread, spreadOf } from './numbers.ts';

/** The contestant that a site of any size is to keep up with: it does whatever is done once a build. */
export const ONE = 'Glosswire, one article';

/** Which builds of a size are meant. */
export interface Which {
  articles: number;
  contestant: string;
  scenario: Scenario;
}

export const rowOf = (rows: readonly Row[], wanted: Which): Row | undefined =>
  rows.find(
    ({ articles, contestant, scenario }) =>
      articles === wanted.articles && contestant === wanted.contestant && scenario === wanted.scenario,
  );

/** How many times as long one took as the other, run by run: what slows a whole run down cancels out. */
export function ratio(own: Row | undefined, other: Row | undefined): Spread | undefined {
  const pairs = (own?.builds ?? []).flatMap(({ wall }, run): number[] => {
    const base = other?.builds[run]?.wall;
    return base === undefined ? [] : [wall / base];
  });
  return pairs.length === 0 ? undefined : spreadOf(pairs);
}
