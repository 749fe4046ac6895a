import { expect, test } from 'vitest';
import { pressProject } from '../press/support/project.ts';
import { manyKills } from './support/kills.ts';

/* Many builds, of many articles: build-killed.full.test.ts. */
test('a build that is killed leaves every file old or new, and the next one makes what a cold one makes', async () => {
  const { killed, wrong, away } = await manyKills(pressProject().folder, { kills: 2, seed: 1, articles: 5 });
  expect(wrong).toEqual([]);
  expect(killed).toBeGreaterThan(0);
  /* The one that each thread was just putting in the place of the old one. */
  expect(away).toBeLessThanOrEqual(2);
});
