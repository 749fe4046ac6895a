import { type ChildProcess, fork } from 'node:child_process';
import type { Ask, Reply } from './messages.ts';
import type { Report } from './printing.ts';
import { setRunning } from './running.ts';

type Read = Extract<Reply, { kind: 'read' }>;

/** The process that prints, as Astro’s process sees it. */
export interface Press {
  /** What was found in the content, when all of it has been compiled. */
  reading: Promise<Read>;
  print(order: Pick<Extract<Ask, { kind: 'print' }>, 'cards' | 'search'>): Promise<Report>;
  /** Of the process. */
  pid: number | undefined;
}

export interface PressPlace extends Omit<Extract<Ask, { kind: 'read' }>, 'kind'> {
  dist: string;
  staged: string;
}

/** Starts the process, which begins to read at once. It ends with this one. */
export function startPress({ dist, staged, ...place }: PressPlace): Press {
  const child = fork(new URL('./main.ts', import.meta.url), {
    execArgv: ['--max-semi-space-size=4', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
  });
  const reading = ask<Read>(child, { kind: 'read', ...place });
  /* Who waits for it comes later, and is told then. */
  reading.catch(() => {});
  const press: Press = {
    reading,
    pid: child.pid,
    async print(order) {
      const { report } = await ask<Extract<Reply, { kind: 'printed' }>>(child, {
        kind: 'print',
        dist,
        staged,
        folder: place.folder,
        ...order,
      });
      child.disconnect();
      return report;
    },
  };
  setRunning(press);
  return press;
}

function ask<Answer extends Reply>(child: ChildProcess, what: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = (code: number | null, signal: string | null) =>
      reject(
        fault(`The process that makes the pages ended (${signal ?? `exit code ${code}`}). Build again.`),
      );
    child.once('exit', died);
    child.once('message', (reply: Reply) => {
      child.off('exit', died);
      if (reply.kind === 'failed') reject(fault(reply.message, reply.stack));
      else resolve(reply as Answer);
    });
    child.send(what, (error) => error && died(child.exitCode, child.signalCode));
  });
}

/** @param stack left out where the code is not at fault: then nobody is helped by it */
export const fault = (message: string, stack = ''): Error => Object.assign(new Error(message), { stack });
