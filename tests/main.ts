import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/* What `npm test` runs: types and form are checked beside the tests, which wait for Astro at first. Arguments are for vitest. */
const CHECKS = {
  types: ['node_modules/astro/bin/astro.mjs', 'check'],
  lint: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
};
const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
const PROJECTS = ['--project', 'unit', '--project', 'site'];

/** Runs one check after the other, and prints what those say that fail. @returns whether all pass */
async function check(): Promise<boolean> {
  let isRight = true;
  for (const [name, args] of Object.entries(CHECKS)) {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((done) => child.on('close', done));
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const isPassed = (await ended) === 0;
    console.info(isPassed ? `\n${name}: passed\n` : `\n${name}: failed\n${out}${err}`);
    isRight &&= isPassed;
  }
  return isRight;
}

async function runTests(): Promise<boolean> {
  const args = [...VITEST, ...PROJECTS, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return (await new Promise((done) => child.on('close', done))) === 0;
}

const checking = check();
const isTested = await runTests();
const isChecked = await checking;
if (!isChecked) console.error('Types or lint have failed: see above.');
process.exitCode = isTested && isChecked ? 0 : 1;
