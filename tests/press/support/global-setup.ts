import { start } from '../../faults/support/command.ts';
import { SITE } from '../../support/site.ts';

/** Makes the bundle of the pages, once for all tests that build: see `pressProject`. */
export default async function setup(): Promise<void> {
  const { code, out, err } = await start(['tests/press/support/bundle.ts'], {
    env: { ...SITE, NODE_ENV: 'production' },
  }).ended;
  if (code !== 0) throw new Error(`Astro does not bundle the pages:\n${out}${err}`);
}
