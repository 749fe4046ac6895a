import { parentPort } from 'node:worker_threads';
import { prepare, type TaskName, type Work } from './tasks.ts';

/** What a pool says to this thread: first what to prepare for, then what to do. */
export type Order =
  | { kind: 'prepare'; task: TaskName; setup: never }
  | { kind: 'work'; start: number; items: readonly never[] };

/** What came of the items from `start` on; or what went wrong, and what the system said of it. */
export interface Done<Answer> {
  start: number;
  answers: readonly Answer[];
  error?: Error;
  said?: object;
}

let work: Promise<Work<TaskName>>;

parentPort?.on('message', async (order: Order) => {
  if (order.kind === 'prepare') {
    work = prepare[order.task](order.setup) as Promise<Work<TaskName>>;
    return;
  }
  try {
    const task = await work;
    const answers: unknown[] = [];
    for (const item of order.items) answers.push(await task(item));
    parentPort?.postMessage({ start: order.start, answers });
  } catch (error) {
    /* A copy of an error keeps nothing but its message: what the system said of a file is sent beside it. */
    parentPort?.postMessage({ error, said: { ...(error as object) } });
  }
});
