import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { SITE } from './support/site.ts';

const MINUTE = 60_000;
/** How long a condition is waited for: a machine may be busy with other things. */
const PATIENCE = { poll: { timeout: MINUTE / 4 } };
/** What takes minutes, and is run apart: `npm run test:full`. */
const FULL = 'tests/**/*.full.test.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    /* So many builds or browsers at once as two cores can do. */
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/engines/**', 'tests/fixtures/**', FULL],
          /* Nothing here takes so long but on a machine that is busy with other things. */
          testTimeout: MINUTE,
          env: SITE,
          expect: PATIENCE,
          globalSetup: 'tests/press/support/global-setup.ts',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{site,engines}/**/*.test.ts'],
          exclude: [FULL],
          env: SITE,
          expect: PATIENCE,
          globalSetup: 'tests/site/global-setup.ts',
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        test: {
          name: 'full',
          include: [FULL],
          env: SITE,
          expect: PATIENCE,
          globalSetup: ['tests/press/support/global-setup.ts', 'tests/site/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
});
