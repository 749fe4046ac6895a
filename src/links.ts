import { site } from './site.config.ts';

/** A path of the site as an address on its host: with the base, which Astro does not add on its own. */
export function within(path: string): string {
  return `${site.base.replace(/\/$/, '')}${path}`;
}

/** A path of the site as a whole address. */
export function absolute(path: string): string {
  return new URL(within(path), site.address).href;
}
