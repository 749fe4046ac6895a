import { doorOf } from '../../sources/wall.ts';
import { type Asking, type Attempt, askAgain, refused } from '../network/asking.ts';
import { AGENT } from '../network/network.ts';
import { followRedirects, goneHome, withoutFragment } from '../network/redirects.ts';
import type { Outcome } from './outcome.ts';

const HEADERS = { accept: '*/*', 'user-agent': AGENT };

/** Asks for an address, as often as it takes and is decent. Never throws for what the network does. */
export const ask = (url: string, asking: Asking): Promise<Outcome> =>
  askAgain((number, pause) => attempt(url, number === 0 ? 'HEAD' : 'GET', pause, asking), asking);

type Method = 'HEAD' | 'GET';

async function attempt(
  start: string,
  first: Method,
  pause: number,
  asking: Asking,
): Promise<Attempt<Outcome>> {
  let method = first;
  const arrived = await followRedirects(start, async (url) => {
    const response = await request(url, method, asking);
    if (response.status < 400 || response.status === 429 || method === 'GET') return response;
    method = 'GET';
    return request(url, method, asking);
  });
  if ('kind' in arrived) return { outcome: arrived };
  const { response, url, permanent } = arrived;
  if (!response.ok) return refused(response, pause, asking.clock);
  const gone = goneHome(start, url);
  if (gone !== undefined) return { outcome: gone };
  const door = doorOf(url, start);
  if (door !== undefined) return { outcome: { kind: 'refused', why: door } };
  const isMoved = url !== withoutFragment(start);
  return { outcome: isMoved ? { kind: 'moved', to: url, permanent } : { kind: 'alive' } };
}

/** The status line and headers alone: nobody reads the body. */
async function request(url: string, method: Method, { fetch, timeout }: Asking): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  const response = await fetch(url, { method, headers: HEADERS, redirect: 'manual', signal });
  await response.body?.cancel();
  return response;
}
