import { readFileSync, statSync } from 'node:fs';
import { uptime } from 'node:os';

/** True for a process that is there, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process as files name it: its number, and where the system tells it when it was started. Numbers are given again. */
export const processName = (pid: number): string => [pid, ...startOf(pid)].join('@');

/** The number in such a name. */
export const pidIn = (name: string): number => Number.parseInt(name, 10);

/**
 * True where the process of a name is still there, and no other that has its number by now.
 * @param file in which it stands
 */
export function isRunning(name: string, file: string): boolean {
  const pid = pidIn(name);
  return isAlive(pid) && name === processName(pid) && (name.includes('@') || isOfThisBoot(file));
}

/** The boot of the system, and the ticks of its clock from then to the start of a process that is not a zombie: proc(5). */
function startOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    /* The name before them may hold anything. */
    const [state, ...others] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return state === 'Z' ? [] : [boot, others[18] ?? ''];
  } catch {
    return [];
  }
}

/** False where the system was started after the file was written: all that is known where it does not tell when a process was. */
function isOfThisBoot(file: string): boolean {
  try {
    return statSync(file).mtimeMs > Date.now() - (uptime() + MINUTE) * 1000;
  } catch {
    return true;
  }
}

/** In seconds: clocks are set. */
const MINUTE = 60;
