import { type Clock, type Fetch, failureOf } from './network.ts';
import type { Outcome } from './outcome.ts';

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

const HEADERS = { accept: '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Glosswire link check)' };
/** Browsers give up after 20. */
const MOST_REDIRECTS = 10;
/** Milliseconds: a host that asks for more is left alone. */
const LONGEST_WAIT = 30_000;
const FIRST_WAIT = 1000;

/** An answer, or what was in its way; `wait` where it is worth asking again after so many milliseconds. */
interface Attempt {
  outcome: Outcome;
  wait?: number;
}

/** Asks for an address, as often as it takes and is decent. Never throws for what the network does. */
export async function ask(url: string, asking: Asking): Promise<Outcome> {
  const { clock, retries, deadline } = asking;
  for (let number = 0; ; number += 1) {
    const { outcome, wait } = await attempt(url, number, asking);
    if (wait === undefined || number >= retries || wait > LONGEST_WAIT) return outcome;
    if (clock.now() + wait >= deadline) return outcome;
    await clock.sleep(wait);
  }
}

async function attempt(url: string, number: number, asking: Asking): Promise<Attempt> {
  try {
    return await follow(url, number === 0 ? 'HEAD' : 'GET', backoff(number), asking);
  } catch (error) {
    const { outcome, isFinal } = failureOf(error);
    return isFinal ? { outcome } : { outcome, wait: backoff(number) };
  }
}

const backoff = (number: number) => FIRST_WAIT * 2 ** number;

type Method = 'HEAD' | 'GET';

async function follow(start: string, first: Method, pause: number, asking: Asking): Promise<Attempt> {
  let [url, method, permanent] = [withoutFragment(start), first, true];
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await request(url, method, asking);
    const { status } = response;
    const next = redirect(response, url);
    if (next !== undefined) {
      permanent &&= status === 301 || status === 308;
      url = next;
    } else if (status >= 400 && status !== 429 && method === 'HEAD') {
      method = 'GET';
    } else if (response.ok) {
      const isMoved = url !== withoutFragment(start);
      return { outcome: isMoved ? { kind: 'moved', to: url, permanent } : { kind: 'alive' } };
    } else return refused(response, pause, asking.clock);
  }
  return { outcome: { kind: 'failing', why: `more than ${MOST_REDIRECTS} redirects, one after another` } };
}

const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/** The status line and headers alone: nobody reads the body. */
async function request(url: string, method: Method, { fetch, timeout }: Asking): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(url, { method, headers: HEADERS, redirect: 'manual', signal });
  await response.body?.cancel();
  return response;
}

/** Where an answer leads on to: another web address. */
function redirect({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  return /^https?:$/.test(next.protocol) ? withoutFragment(next.href) : undefined;
}

function refused(response: Response, pause: number, clock: Clock): Attempt {
  const { status } = response;
  const why = [String(status), response.statusText].join(' ').trim();
  if (status === 404 || status === 410) return { outcome: { kind: 'dead', why } };
  if (status === 429 || status === 503) {
    const asked = retryAfter(response, clock);
    const outcome: Outcome = { kind: status === 429 ? 'refused' : 'failing', why };
    return { outcome, wait: asked ?? pause };
  }
  if (status >= 500) return { outcome: { kind: 'failing', why }, wait: pause };
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
