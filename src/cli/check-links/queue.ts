import { type Asking, ask } from './ask.ts';
import type { Outcome } from './outcome.ts';

/** How many hosts are asked at once, and the pause between two requests to one of them, in milliseconds. */
const HOSTS = 8;
const PAUSE = 1000;

/**
 * Asks for every address: hosts side by side, the addresses of one host one after the other with a pause.
 * What the deadline leaves no time for is left out of the answer.
 */
export async function askAll(
  urls: readonly string[],
  asking: Asking,
  progress: (done: number) => void = () => undefined,
): Promise<Map<string, Outcome>> {
  const hosts = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  const outcomes = new Map<string, Outcome>();
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [index, url] of host.entries()) {
        if (index > 0) await asking.clock.sleep(PAUSE);
        if (asking.clock.now() >= asking.deadline) return;
        outcomes.set(url, await ask(url, asking));
        progress(outcomes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, worker));
  return outcomes;
}
