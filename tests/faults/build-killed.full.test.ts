import { expect, test } from 'vitest';
import { pressProject } from '../press/support/project.ts';
import { manyKills } from './support/kills.ts';

test.each([
  { articles: 5, seed: 1, kills: 4 },
  { articles: 12, seed: 2, kills: 10 },
  { articles: 60, seed: 3, kills: 8 },
])('$kills builds of $articles articles that are killed leave every file old or new', async (options) => {
  const { killed, wrong, away } = await manyKills(pressProject().folder, options);
  expect(wrong).toEqual([]);
  expect(killed).toBeGreaterThan(options.kills / 3);
  expect(away).toBeLessThanOrEqual(2);
});
