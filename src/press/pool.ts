import { flushCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { prepare, type TaskName, type Tasks, type Work } from './tasks.ts';
import type { Order } from './worker.ts';

/** Does work in as many threads as the machine has processors; a little work it does here. */
export interface Pool {
  /** Answers in the order of the items. Throws what the work throws. */
  run<Name extends TaskName>(
    task: Name,
    setup: Tasks[Name]['setup'],
    items: readonly Tasks[Name]['item'][],
  ): Promise<Tasks[Name]['answer'][]>;
  close(): Promise<void>;
}

/** Starting a thread takes as long as some tens of articles. */
const FEW = 24;
/** Items that go to a thread at a time. */
const BATCH = 12;
/** MiB: a thread holds one article at a time, and the largest that is allowed fits. */
const HEAP = 384;

export function createPool(size = availableParallelism()): Pool {
  const workers: Worker[] = [];
  return {
    async run(task, setup, items) {
      if (items.length <= FEW) return here(task, setup, items);
      flushCompileCache();
      while (workers.length < size) workers.push(newWorker());
      for (const worker of workers) order(worker, { kind: 'prepare', task, setup: setup as never });
      return share(workers, items);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const newWorker = () =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 16 },
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

/** Gives each worker a batch, and another when it is done. */
function share<Item, Answer>(workers: readonly Worker[], items: readonly Item[]): Promise<Answer[]> {
  const answers: Answer[][] = [];
  let next = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const give = (worker: Worker) => {
      const start = next;
      if (start >= items.length) return;
      next += BATCH;
      worker.once(
        'message',
        ({ answers: made, error, said }: { answers: Answer[]; error?: Error; said?: object }) => {
          if (error) return reject(Object.assign(error, said));
          answers[start / BATCH] = made;
          done += made.length;
          if (done === items.length) resolve(answers.flat());
          else give(worker);
        },
      );
      order(worker, { kind: 'work', items: items.slice(start, next) as never[] });
    };
    for (const worker of workers) {
      worker.removeAllListeners('error').on('error', reject);
      give(worker);
    }
  });
}
