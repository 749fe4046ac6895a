import { site } from './site.config.ts';

/** A path of the site as an address on its host: with the base, which Astro does not add on its own. */
export function within(path: string): string {
  return `${site.base.replace(/\/$/, '')}${path}`;
}

/** A path of the site as a whole address. */
export function absolute(path: string): string {
  const whole = within(path);
  return PLAIN.test(whole) ? origin + whole : new URL(whole, site.address).href;
}

const { origin } = new URL(site.address);
/** A path that stands in an address as it is: most do, and to make an address anew takes long. */
const PLAIN = /^(?:\/[\w-][\w.-]*)*\/?$/;
