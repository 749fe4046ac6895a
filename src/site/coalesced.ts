/**
 * Work that never runs twice at once: a call that comes while it runs has it run once more afterwards, however many
 * calls come. So the last run has seen the last change.
 * Where it fails, whoever asked is told, and the next call has it run again.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = running !== undefined;
    running ??= run();
    return running;
  };
}
