import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;
/** What takes minutes, and is run apart: `npm run test:full`. */
const FULL = 'tests/**/*.full.test.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**', FULL],
          globalSetup: 'tests/press/support/global-setup.ts',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          exclude: [FULL],
          globalSetup: 'tests/site/global-setup.ts',
          fileParallelism: false,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        test: {
          name: 'full',
          include: [FULL],
          globalSetup: ['tests/press/support/global-setup.ts', 'tests/site/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
});
