/**
 * Work that never runs twice at once: a call that comes while it runs has it run once more afterwards, however many
 * calls come. So the last run has seen the last change.
 * @param work does not reject
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
    running = undefined;
  };
  return () => {
    again = running !== undefined;
    running ??= run();
    return running;
  };
}
