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
