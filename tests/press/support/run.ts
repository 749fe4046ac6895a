import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a program of this folder, for vitest cannot import components, and gives what it prints, which is JSON. */
export async function runProgram<Answer>(name: string, ...args: string[]): Promise<Answer> {
  const path = `tests/press/support/${name}`;
  const { stdout } = await run(process.execPath, [path, ...args], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Answer;
}
