import type { InBrowser } from '../browser/browser.ts';
import type { Row } from '../builds/builds.ts';
import type { Cards } from '../cards.ts';
import type { PageWeight } from '../pages/weigh.ts';
import type { Search } from '../search.ts';

/** What a part of the benchmark found, on which day and machine. */
export interface Measured<Found> {
  /** ISO 8601, UTC. */
  date: string;
  machine: string;
  found: Found;
}

/** What is kept in `results.json`. A part that was never measured is not there. */
export interface Results {
  builds?: Measured<Row[]>;
  pages?: Measured<PageWeight[]>;
  browser?: Measured<InBrowser>;
  cards?: Measured<Cards>;
  search?: Measured<Search>;
}

/**
 * What is kept when parts have been measured anew: those replace the ones of before. Sites of other sizes stay with
 * the builds that were measured on the same day and machine.
 */
export function renewed(before: Results, measured: Results): Results {
  const [old, fresh] = [before.builds, measured.builds];
  if (!old || !fresh || old.date !== fresh.date || old.machine !== fresh.machine)
    return { ...before, ...measured };
  const sizes = new Set(fresh.found.map(({ articles }) => articles));
  const found = [...old.found.filter(({ articles }) => !sizes.has(articles)), ...fresh.found];
  return {
    ...before,
    ...measured,
    builds: { ...fresh, found: found.toSorted((a, b) => a.articles - b.articles) },
  };
}
