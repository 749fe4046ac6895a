import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one build took. */
export interface Build {
  /** Seconds from its start to its end. */
  time: number;
  /** The most memory its processes took together, in bytes; 0 where the system has no /proc. */
  memory: number;
}

const ENVIRONMENT = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' };

/**
 * Runs `build` of the project’s package.json, as `npm run build` does, by Node itself: npm would add its own start.
 * @throws where it fails, with the end of what it printed
 */
export async function measureBuild(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Build> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--run', 'build'], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const peak = watchMemory(child.pid ?? 0);
  const output = Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const build = { time: (performance.now() - start) / 1000, memory: peak() };
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${(await output).join('').slice(-4_000)}`);
  return build;
}

/**
 * Looks every tenth of a second at a process and its children, until it is asked for the most that they took together.
 * What one took at most between two looks is known as well (its VmHWM), so a short peak of a single one is not missed.
 */
function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    const all = family(pid).map((one) => readProc(`${one}/status`));
    const bytes = (status: string, key: string) =>
      Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
    const together = all.reduce((sum, status) => sum + bytes(status, 'VmRSS'), 0);
    most = Math.max(most, together, ...all.map((status) => bytes(status, 'VmHWM')));
  }, 100);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function family(pid: number): number[] {
  const threads = attempt(() => readdirSync(`/proc/${pid}/task`), []);
  const children = threads.flatMap(
    (thread) => readProc(`${pid}/task/${thread}/children`).match(/\d+/g) ?? [],
  );
  return [pid, ...children.flatMap((child) => family(Number(child)))];
}

/** What is read below /proc, or nothing: a process may end while it is looked at. */
function attempt<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

const readProc = (path: string): string => attempt(() => readFileSync(`/proc/${path}`, 'utf8'), '');

export interface Size {
  files: number;
  bytes: number;
}

/** The files of a folder, at any depth, and what is in them. */
export function sizeOf(folder: string, isMeant = (_name: string) => true): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isMeant(entry.name),
  );
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, one) => sum + one, 0) };
}
