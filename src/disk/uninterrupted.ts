import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Works on files without being cut in two by a signal: one that comes meanwhile ends the program afterwards. As long as
 * somebody listens, Node delivers a signal when the event loop turns, and the work does not let it.
 */
export function uninterrupted<Result>(work: () => Result): Result {
  const end = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return work();
  } finally {
    /* The loop delivers what came meanwhile before it gets to this. */
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, end);
    });
  }
}
