import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ownEnvironment } from '../../support/environment.ts';

export interface Ended {
  /** The exit code, or the signal that ended it. */
  code: number | string | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

interface Settings {
  env?: Record<string, string>;
  cwd?: string;
  /** As somebody who owns nothing: only root can. */
  asNobody?: boolean;
  input?: string;
}

/** Starts a program of the project with the Node that it stands on. */
export function start(args: readonly string[], { env = {}, cwd, asNobody, input }: Settings = {}): Running {
  const quiet = { NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath];
  const [command = '', ...before] = asNobody ? ['setpriv', ...nobody] : [process.execPath];
  const child = spawn(command, [...before, ...args], { cwd, env: { ...ownEnvironment(), ...quiet, ...env } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += data));
  child.stderr.on('data', (data) => (said.err += data));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code, signal) => done({ code: signal ?? code, ...said })),
  );
  return { child, ended };
}

export const run = (args: readonly string[], settings?: Settings): Promise<Ended> =>
  start(args, settings).ended;

const KILLING = ['--import', resolve('tests/faults/support/kill-at.ts')];

/** Runs a program that kills itself in the middle of one of the steps that it takes with files, counted from 1. */
export const killed = (args: readonly string[], step: number, settings: Settings = {}): Promise<Ended> =>
  run([...KILLING, ...args], { ...settings, env: { ...settings.env, KILL_AT: `${step}` } });

/** Runs a program to its end, and gives the most steps that one of its threads takes with files. */
export async function stepsOf(args: readonly string[], settings: Settings = {}): Promise<number> {
  const count = join(mkdtempSync(join(tmpdir(), 'steps-')), 'count');
  const { code, err } = await run([...KILLING, ...args], {
    ...settings,
    env: { ...settings.env, KILL_COUNT: count },
  });
  if (code !== 0) throw new Error(err);
  const steps = readFileSync(count, 'utf8').trim().split('\n').map(Number);
  rmSync(dirname(count), { recursive: true });
  return Math.max(...steps);
}

/** What a person should never be shown. */
export const STACK = /^\s+at .*[(:/]|Stack trace|node:internal/m;
