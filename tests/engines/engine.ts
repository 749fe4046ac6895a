import { existsSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { LEASH } from '../support/programs.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import type { EnginePage, Opening } from './page.ts';
import { MINI_BROWSER, webkit } from './webkit.ts';

/** A browser engine, started with the first page that is opened in it. */
export interface Engine {
  /** Opens an address in a page with a storage of its own, 1440 by 900 pixels large and light where nothing else is said. */
  open(address: string, opening?: Opening): Promise<EnginePage>;
  /** Ends all that was started. */
  end(): Promise<unknown>;
}

interface Kind {
  start(): Engine;
  /** The programs that have to be there, and what Debian calls their packages. */
  programs: readonly string[];
  packages: string;
}

export const kinds = {
  Chromium: { start: chromium, programs: [], packages: '' },
  Firefox: { start: firefox, programs: [LEASH, '/usr/bin/firefox-esr'], packages: 'firefox-esr' },
  WebKit: {
    start: webkit,
    programs: [LEASH, '/usr/bin/WebKitWebDriver', MINI_BROWSER, '/usr/bin/Xvfb'],
    packages: 'webkit2gtk-driver xvfb',
  },
} satisfies Record<string, Kind>;

/** How long a test may take: engines start slowly where the machine is busy with other things. */
const PATIENCE = 5 * 60_000;

export type EngineName = keyof typeof kinds;

export const engineNames = Object.keys(kinds) as EngineName[];

/** In which engines tests are run here: `npm test` has Chromium alone, for all that a reader does. */
const here = process.env['ENGINES']?.split(',') ?? engineNames;

/**
 * Describes what holds in every engine of those that tests are run in here; of one that is not installed it is said that its
 * tests are skipped, and why.
 */
export function describeEachEngine(
  name: string,
  suite: (engine: Engine, name: EngineName) => void,
  wanted: readonly EngineName[] = engineNames.filter((engine) => here.includes(engine)),
): void {
  for (const engineName of wanted) {
    /* Debian’s WebKit stalls now and then where the machine is busy: then the test is tried again, in another browser. */
    const options = { timeout: PATIENCE, retry: engineName === 'WebKit' ? 2 : 0 };
    describe(`${name}, in ${engineName}`, options, () => {
      const { start, programs, packages } = kinds[engineName];
      if (!programs.every((program) => existsSync(program))) {
        test.skip(`is not installed here: apt-get install ${packages}`, () => undefined);
        return;
      }
      const engine = start();
      afterAll(() => engine.end());
      suite(engine, engineName);
    });
  }
}
