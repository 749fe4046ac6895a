import { expect, test } from 'vitest';
import { series } from './support/series.ts';

/** Sites of few pages, and one whose lists have several. */
test.each([
  { seed: 2, steps: 12, articles: 6, claims: 4 },
  { seed: 4, steps: 12, articles: 6, claims: 4 },
  { seed: 3, steps: 5, articles: 32, claims: 9 },
])(
  'over $steps steps from seed $seed, with $articles articles, a build over the last one is to the byte a cold build',
  async (order) => {
    const { steps } = await series(order);
    const built = steps.filter(({ outcome }) => outcome === 'built');
    expect(steps.filter((step) => step.differences.length > 0)).toEqual([]);
    expect(built.length).toBeGreaterThan(order.steps / 3);
    expect(built.some(({ printed }) => printed < order.articles / 2)).toBe(true);
  },
);
