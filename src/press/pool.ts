import { flushCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { prepare, type TaskName, type Tasks, type Work } from './tasks.ts';
import type { Done, Order } from './worker.ts';

/** Does work in as many threads as the machine has processors, of which this is one; a little work it does alone. */
export interface Pool {
  /**
   * Answers in the order of the items. Throws what the work throws.
   * @param first what this thread has to do before it joins in
   */
  run<Name extends TaskName>(
    task: Name,
    setup: Tasks[Name]['setup'],
    items: readonly Tasks[Name]['item'][],
    first?: Promise<unknown>,
  ): Promise<Tasks[Name]['answer'][]>;
  close(): Promise<void>;
}

/** Starting a thread takes as long as some tens of articles. */
const FEW = 24;
/** Items that go to a thread at a time; the next ones wait there already. */
const BATCH = 6;
/** MiB: a thread holds one article at a time, and the largest that is allowed fits; what is new, dozens of articles. */
const HEAP = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 48 };

export function createPool(size = availableParallelism()): Pool {
  const workers: Worker[] = [];
  return {
    async run(task, setup, items, first) {
      if (items.length <= FEW || size === 1) return here(task, setup, items);
      flushCompileCache();
      while (workers.length < size - 1) workers.push(newWorker());
      for (const worker of workers) order(worker, { kind: 'prepare', task, setup: setup as never });
      return share(workers, items, { first, prepare: () => prepare[task](setup) });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const newWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: HEAP,
  });

const order = (worker: Worker, what: Order) => worker.postMessage(what);

/** Does the work in this thread. */
export async function here<Name extends TaskName>(
  task: Name,
  setup: Tasks[Name]['setup'],
  items: readonly Tasks[Name]['item'][],
): Promise<Tasks[Name]['answer'][]> {
  if (items.length === 0) return [];
  const work: Work<Name> = await prepare[task](setup);
  const answers: Tasks[Name]['answer'][] = [];
  for (const item of items) answers.push(await work(item));
  return answers;
}

/** Gives each worker batches, and another for each that is done; this thread takes the items between, one by one. */
function share<Item, Answer>(
  workers: readonly Worker[],
  items: readonly Item[],
  own: { first: Promise<unknown> | undefined; prepare(): Promise<(item: Item) => Promise<Answer>> },
): Promise<Answer[]> {
  const answers: Answer[] = new Array(items.length);
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      next = items.length;
      reject(error);
    };
    const take = (start: number, made: readonly Answer[]) => {
      for (const [index, answer] of made.entries()) answers[start + index] = answer;
      done += made.length;
      if (done === items.length) resolve(answers);
    };
    const give = (worker: Worker) => {
      if (next >= items.length) return;
      const start = next;
      next = Math.min(start + BATCH, items.length);
      order(worker, { kind: 'work', start, items: items.slice(start, next) as never[] });
    };
    for (const worker of workers) {
      worker.removeAllListeners('error').on('error', fail);
      worker
        .removeAllListeners('message')
        .on('message', ({ start, answers: made, error, said }: Done<Answer>) => {
          if (error) return fail(Object.assign(error, said));
          give(worker);
          take(start, made);
        });
      give(worker);
      give(worker);
    }
    const joinIn = async () => {
      await own.first;
      if (next >= items.length) return;
      const work = await own.prepare();
      while (next < items.length) {
        const start = next++;
        take(start, [await work(items[start] as Item)]);
        await setImmediate();
      }
    };
    joinIn().catch(fail);
  });
}
