import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { watchMemory } from './memory.ts';
import { mark, type Written, writtenSince } from './written.ts';

export interface Command {
  file: string;
  args: readonly string[];
  /** Added to the environment as it is. */
  env: Readonly<Record<string, string>>;
  cwd: string;
}

/** What one build took. */
export interface Build {
  /** Seconds from its start to its end. */
  wall: number;
  /** Seconds of processor time, of all its processes. */
  cpu: number;
  /** The most memory its processes took together, in bytes; undefined where that cannot be seen. */
  memory?: number | undefined;
  written: Written;
}

/** Prints what its children have taken, once the command that follows has ended. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** Runs a command and measures it from outside. @throws where it fails, with the end of what it printed */
export async function measure({ file, args, env, cwd }: Command): Promise<Build> {
  const since = mark(cwd);
  const start = performance.now();
  const child = spawn('/bin/sh', ['-c', TIMED, 'sh', file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const watch = watchMemory(child.pid ?? 0);
  const [, out, err, times] = child.stdio as unknown as NodeJS.ReadableStream[];
  const streams = [out, err, times].map((stream) => text(stream as NodeJS.ReadableStream));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const wall = (performance.now() - start) / 1000;
  const memory = watch.stop();
  const [printed = '', errors = '', spent = ''] = await Promise.all(streams);
  if (code !== 0)
    throw new Error(`${[file, ...args].join(' ')} failed in ${cwd}:\n${(printed + errors).slice(-4_000)}`);
  return { wall, cpu: secondsOf(spent), memory, written: writtenSince(cwd, since) };
}

/** The second line of what `times` prints is of the children: `0m1.230s 0m0.040s`, user and system. */
export function secondsOf(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
