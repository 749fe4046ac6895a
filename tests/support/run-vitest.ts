import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ownEnvironment } from './environment.ts';

/** What vitest’s JSON reporter writes, so far as it is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

export interface Outcome {
  /** File and name; of what concerns all of a file, the file alone. */
  test: string;
  /** `passed`, `skipped`, or what went wrong. */
  outcome: string;
}

/**
 * Runs tests of a project, to their end.
 * @param args projects and files
 * @throws where vitest writes no report
 */
export function runVitest(args: readonly string[], project = '.'): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const report = join(folder, 'report.json');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
  spawnSync(process.execPath, [...vitest, '--reporter', 'json', '--outputFile', report, ...args], {
    cwd: project,
    env: ownEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(resolve(project), name);
    return [
      { test: file, outcome: message === '' ? 'passed' : `${status}: ${message}` },
      ...assertionResults.map(({ fullName, status, failureMessages }) => ({
        test: `${file}: ${fullName}`,
        outcome: [status, ...failureMessages].join('\n'),
      })),
    ];
  });
}
