import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning, pidIn, processName } from '../disk/process.ts';
import { cacheFolder } from '../store/folder.ts';

const PATIENCE = 200;

/** The right to build in a project, which ends with this process. */
export interface Lock {
  /** Holds it for another process as well: that one may go on for a moment when this one has been killed. */
  share(pid: number): void;
}

/**
 * Makes sure that one process at a time builds in a project: the next one waits until the one before is done or dead.
 * @throws what the disk throws
 */
export async function lock(project: string, tell: (message: string) => void): Promise<Lock> {
  const folder = cacheFolder(project);
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  for (let told = false; !take(file); ) {
    const holders = holdersOf(file);
    const alive = holders.find((one) => isRunning(one, file));
    const holder = alive && pidIn(alive);
    /* Whoever started this process holds it for both. */
    if (holder === process.pid || holder === process.ppid) break;
    if (holder === undefined) {
      passOver(file, holders);
      continue;
    }
    if (!told)
      tell(
        `Another build is at work here (process ${holder}): waiting until it is done. If there is none, delete ${file}.`,
      );
    told = true;
    await setTimeout(PATIENCE);
  }
  process.once('exit', () => {
    if (holdersOf(file)[0] === processName(process.pid)) rmSync(file, { force: true });
  });
  return { share: (pid) => renameSync(draft(file, [process.pid, pid]), file) };
}

/** Nobody ever sees a lock without its holder: it is written beside its place, and then put there if that is free. */
function take(file: string): boolean {
  const own = draft(file, [process.pid]);
  try {
    put(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function draft(file: string, pids: readonly number[]): string {
  const path = `${file}.${process.pid}.tmp`;
  writeFileSync(path, pids.map(processName).join(' '));
  return path;
}

/** Gives a file another name as well. File systems without hard links get the plain exclusive write. @throws EEXIST */
function put(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    writeFileSync(name, readFileSync(path), { flag: 'wx' });
  }
}

/** Takes the lock of the dead away, and no other: where somebody else has been quicker, theirs is put back. */
function passOver(file: string, dead: readonly string[]): void {
  const taken = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, taken);
    if (holdersOf(taken).join() !== dead.join()) put(taken, file);
  } catch (error) {
    if (!/^(?:ENOENT|EEXIST)$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

/** Whoever builds, and whom it shares the lock with. */
function holdersOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(' ')
      .filter((holder) => pidIn(holder) > 0);
  } catch {
    return [];
  }
}
