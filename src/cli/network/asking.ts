import { type Clock, type Failure, type Fetch, failureOf } from './network.ts';

/** How an address is asked for. */
export interface Asking {
  fetch: Fetch;
  clock: Clock;
  /** Milliseconds for one answer. */
  timeout: number;
  /** How often a failed request is made again. */
  retries: number;
  /** When to have done, in milliseconds of the clock. */
  deadline: number;
}

/** How a command asks that was told seconds for one answer, and minutes for all. */
export const askingOf = (
  { timeout, retries, minutes }: Record<'timeout' | 'retries' | 'minutes', number>,
  { fetch, clock }: Pick<Asking, 'fetch' | 'clock'>,
): Asking => ({
  fetch,
  clock,
  timeout: timeout * 1000,
  retries,
  deadline: clock.now() + minutes * 60_000,
});

/** What came of asking once; `wait` where it is worth asking again after so many milliseconds. */
export interface Attempt<Outcome> {
  outcome: Outcome;
  wait?: number;
}

/** Milliseconds: a host that asks for more is left alone. */
const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 1000;

/**
 * Asks as often as it takes and is decent. Never throws for what the network does.
 * @param attempt asks once; `number` counts from 0, `pause` is how long to wait where the host does not say
 */
export async function askAgain<Outcome>(
  attempt: (number: number, pause: number) => Promise<Attempt<Outcome>>,
  { clock, retries, deadline }: Asking,
): Promise<Outcome | Failure> {
  for (let number = 0; ; number += 1) {
    const { outcome, wait } = await guarded(attempt, number);
    if (wait === undefined || number >= retries || wait > LONGEST_WAIT) return outcome;
    if (clock.now() + wait >= deadline) return outcome;
    await clock.sleep(wait);
  }
}

async function guarded<Outcome>(
  attempt: (number: number, pause: number) => Promise<Attempt<Outcome>>,
  number: number,
): Promise<Attempt<Outcome | Failure>> {
  const pause = FIRST_WAIT * 2 ** number;
  try {
    return await attempt(number, pause);
  } catch (error) {
    const { failure, isFinal } = failureOf(error);
    return isFinal ? { outcome: failure } : { outcome: failure, wait: pause };
  }
}

/** What an answer that is no document says of its address. */
export function refused(response: Response, pause: number, clock: Clock): Attempt<Failure> {
  const { status } = response;
  const why = [String(status), response.statusText].join(' ').trim();
  if (status === 404 || status === 410) return { outcome: { kind: 'dead', why } };
  if (status === 429 || status === 503) {
    const asked = retryAfter(response, clock);
    const outcome: Failure = { kind: status === 429 ? 'refused' : 'failing', why };
    return { outcome, wait: asked ?? pause };
  }
  /* LinkedIn answers programs with 999. */
  if (status >= 500 && status !== 999) return { outcome: { kind: 'failing', why }, wait: pause };
  if (status >= 400) return { outcome: { kind: 'refused', why } };
  return { outcome: { kind: 'failing', why: `${why}, which leads to no web address` } };
}

/** Milliseconds to wait, given in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter({ headers }: Response, clock: Clock): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}
