import { readdirSync, readFileSync } from 'node:fs';

const EVERY = 100;
const KIB = 1024;

/** Watches how much memory a process and its children take, until it is told to stop. */
export interface Watch {
  /** The most that they took together, in bytes; undefined where the system has no /proc. */
  stop(): number | undefined;
}

/**
 * Looks every tenth of a second. What a process took at most between two looks is known as well (its VmHWM), so a
 * short peak of a single process is not missed.
 */
export function watchMemory(pid: number): Watch {
  let most = 0;
  const look = () => {
    const all = family(pid).map(memoryOf);
    const together = all.reduce((sum, { now }) => sum + now, 0);
    most = Math.max(most, together, ...all.map(({ peak }) => peak));
  };
  const timer = setInterval(look, EVERY);
  return {
    stop() {
      clearInterval(timer);
      return most === 0 ? undefined : most;
    },
  };
}

function family(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(family)];
}

function childrenOf(pid: number): number[] {
  const tasks = attempt(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return tasks
    .flatMap((task) => (attempt(() => readProc(`${pid}/task/${task}/children`)) ?? '').split(' '))
    .filter((text) => text !== '')
    .map(Number);
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = attempt(() => readProc(`${pid}/status`)) ?? '';
  const bytes = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * KIB;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

const readProc = (path: string) => readFileSync(`/proc/${path}`, 'utf8').trim();

/** A process may end while it is looked at. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
