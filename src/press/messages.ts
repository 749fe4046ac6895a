import type { Summary } from './store.ts';

/** Set in the environment of Astro’s process where the press has started it. */
export const PRESS = 'GLOSSWIRE_PRESS';

/** What the press tells Astro’s process: what articles say of themselves. */
export interface Told {
  summaries: readonly Summary[];
}

/** What Astro’s process tells the press when it has built: whether a page of its own was made from the content. */
export interface Built {
  readsContent: boolean;
}
