import { type Disk, realDisk } from '../../src/disk/disk.ts';

/** A disk that fails at one of its steps, counted from 1. */
export function failing(at: number): Disk & { steps(): number } {
  let steps = 0;
  const broken =
    (name: keyof Disk) =>
    (...args: unknown[]) => {
      steps += 1;
      if (steps === at) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      return (realDisk[name] as (...all: unknown[]) => unknown)(...args);
    };
  const names = Object.keys(realDisk) as (keyof Disk)[];
  const disk = Object.fromEntries(names.map((name) => [name, broken(name)])) as unknown as Disk;
  return { ...disk, steps: () => steps };
}
