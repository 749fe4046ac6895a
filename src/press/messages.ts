import type { Summary } from './store.ts';

/** Set in the environment of Astro’s process where the press has started it. */
export const PRESS = 'GLOSSWIRE_PRESS';

/** What it says: whether the press will tell Astro what articles say of themselves, or Astro is not to wait for that. */
export type Pressing = 'with content' | 'without content';

/** What the press tells Astro’s process. */
export interface Told {
  summaries: readonly Summary[];
}

/** What Astro’s process tells the press: it has built, or it leaves off, as a page of its own asks for the content. */
export type Answer = 'built' | 'asks for content';
