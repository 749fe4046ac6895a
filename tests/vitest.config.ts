import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/fixtures/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/global-setup.ts',
          fileParallelism: false,
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
    ],
  },
});
