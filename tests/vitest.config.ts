import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';
import { SITE } from './support/site.ts';

const MINUTE = 60_000;
/** How long a condition is waited for: a machine may be busy with other things. */
const PATIENCE = { poll: { timeout: MINUTE / 4, interval: 20 } };
/** What takes minutes, and is run apart: `npm run test:full`. */
const FULL = 'tests/**/*.full.test.ts';
/** The laws that `npm test` tries less often: tests/support/runs.ts. */
const LAWS = [
  'tests/{compile/yaml,exports/any-script,markdown/render,markdown/shortcuts,press/foreign}.test.ts',
  'tests/safety/{commands,laws}.test.ts',
];
/** What tests and the programs that they start are run with. What Node has compiled is kept: they start in half the time. */
const env = { ...SITE, NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') };

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    /* So many builds or browsers at once as two cores can do. */
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/engines/**', 'tests/fixtures/**', FULL],
          /* Modules keep nothing of one file that another could see, and loading them anew takes longer than most tests. */
          isolate: false,
          /* Nothing here takes so long but on a machine that is busy with other things. */
          testTimeout: 5 * MINUTE,
          hookTimeout: 5 * MINUTE,
          env,
          expect: PATIENCE,
          globalSetup: 'tests/press/support/global-setup.ts',
        },
      },
      {
        test: {
          name: 'site',
          /* What else a reader does in Chromium is tested in tests/site. */
          include: ['tests/site/**/*.test.ts', 'tests/engines/{engine,marks,policy,smoke}.test.ts'],
          exclude: [FULL],
          isolate: false,
          env: { ...env, ENGINES: 'Chromium' },
          expect: PATIENCE,
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: 5 * MINUTE,
          hookTimeout: 5 * MINUTE,
        },
      },
      {
        test: {
          name: 'full',
          include: [FULL, ...LAWS, 'tests/engines/*.test.ts'],
          exclude: ['tests/engines/smoke.test.ts'],
          env: { ...env, CASES: 'all' },
          expect: PATIENCE,
          globalSetup: ['tests/press/support/global-setup.ts', 'tests/site/global-setup.ts'],
          /* The longest takes some minutes on a machine that does nothing else, and does not fail because one does. */
          testTimeout: 30 * MINUTE,
          hookTimeout: 30 * MINUTE,
        },
      },
    ],
  },
});
