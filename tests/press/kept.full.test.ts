import { expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { runProgram } from './support/run.ts';
import type { Series } from './support/series.ts';

/** Sites of few pages, and one whose lists have several. */
test.each([
  { seed: 2, steps: 25, articles: 6, claims: 4, search: false },
  { seed: 4, steps: 25, articles: 6, claims: 4, search: false },
  { seed: 3, steps: 8, articles: 32, claims: 9, search: false },
])(
  'over $steps steps from seed $seed, with $articles articles, a build over the last one is to the byte a cold build',
  async (options) => {
    const { steps } = await runProgram<Series>('series.ts', testFolder(), JSON.stringify(options));
    expect(steps.filter((step) => step.differences.length > 0)).toEqual([]);
    expect(steps.filter(({ outcome }) => outcome === 'built').length).toBeGreaterThan(options.steps / 3);
  },
  300_000,
);
