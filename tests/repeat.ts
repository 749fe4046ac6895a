import { runVitest } from './support/run-vitest.ts';

/* Runs what `npm test` runs again and again, and says which tests did not pass every time: npm run test:repeat -- 5 */
const ROUNDS = Number(process.argv[2] ?? 5);

/** What became of each test in each round. */
const outcomes = new Map<string, string[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  const begun = performance.now();
  for (const { test, outcome } of runVitest(['--project', 'unit', '--project', 'site'])) {
    const before = outcomes.get(test) ?? Array<string>(round).fill('not run');
    outcomes.set(test, [...before, outcome]);
  }
  for (const seen of outcomes.values()) if (seen.length === round) seen.push('not run');
  console.info(`Round ${round + 1} of ${ROUNDS}: ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
}

/* What this machine cannot run is skipped every time, and its name says why. */
const isSteady = (seen: readonly string[]) =>
  ['passed', 'skipped'].some((outcome) => seen.every((one) => one === outcome));
const unsteady = [...outcomes].filter(([, seen]) => !isSteady(seen));
for (const [test, seen] of unsteady) console.info(`${test}\n    ${seen.join(', ')}`);
console.info(`${outcomes.size} tests and files, of which ${unsteady.length} did not pass every time.`);
process.exitCode = unsteady.length > 0 ? 1 : 0;
