import { spawn } from 'node:child_process';

/* What `npm test` runs: types and form are checked beside the tests, which wait for Astro at first. */
const checks = {
  types: ['node_modules/astro/bin/astro.mjs', 'check'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
};
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
const projects = ['--project', 'unit', '--project', 'site'];

/** Whether a program of the project ends well. @param told gets what it prints, where it is not to be printed at once */
async function passes(args: readonly string[], told?: string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', ...(told ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => told?.push(`${data}`));
  return (await new Promise((done) => child.on('close', done))) === 0;
}

async function checked(): Promise<{ isRight: boolean; report: string }[]> {
  const results = [];
  for (const [name, args] of Object.entries(checks)) {
    const told: string[] = [];
    const isRight = await passes(args, told);
    results.push({ isRight, report: `\n${name}\n${told.join('')}` });
  }
  return results;
}

const checking = checked();
const isTested = await passes([...vitest, ...projects, ...process.argv.slice(2)]);
const results = await checking;
for (const { report } of results) console.info(report);
process.exitCode = isTested && results.every(({ isRight }) => isRight) ? 0 : 1;
