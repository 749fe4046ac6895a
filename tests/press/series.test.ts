import { expect, test } from 'vitest';
import { series } from './support/series.ts';

/* Longer ones: series.full.test.ts. */
test('over a series of edits, a build over the last one is to the byte a cold build', async () => {
  const { steps } = await series({ seed: 1, steps: 4, articles: 5, claims: 3 });
  expect(steps.filter((step) => step.differences.length > 0)).toEqual([]);
  expect(steps.filter(({ outcome }) => outcome === 'built').length).toBeGreaterThan(2);
  expect(steps.some(({ outcome, printed }) => outcome === 'built' && printed < 3)).toBe(true);
});
