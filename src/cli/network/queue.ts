import type { Asking } from './asking.ts';

/** How many hosts are asked at once, and the pause between two requests to one of them, in milliseconds. */
const HOSTS = 8;
const PAUSE = 1000;

interface Queue extends Pick<Asking, 'clock' | 'deadline'> {
  /** Who is asked, where it is not the host of the address. */
  host?: string;
  /** Between two requests to one host, in milliseconds. */
  pause?: number;
}

/**
 * Asks for every address: hosts side by side, the addresses of one host one after the other with a pause.
 * What the deadline leaves no time for is left out of the answer.
 */
export async function askAll<Outcome>(
  urls: readonly string[],
  { clock, deadline, host: asked, pause = PAUSE }: Queue,
  ask: (url: string) => Promise<Outcome>,
  progress: (done: number) => void = () => undefined,
): Promise<Map<string, Outcome>> {
  const hosts = [...Map.groupBy(urls, (url) => asked ?? new URL(url).host).values()];
  const outcomes = new Map<string, Outcome>();
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [index, url] of host.entries()) {
        if (index > 0) await clock.sleep(pause);
        if (clock.now() >= deadline) return;
        outcomes.set(url, await ask(url));
        progress(outcomes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS }, worker));
  return outcomes;
}
