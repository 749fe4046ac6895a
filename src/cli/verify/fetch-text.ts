import { Unreadable } from '../../publication-record/verify/finding.ts';
import { readBody } from '../network/body.ts';
import { isInside } from '../network/inside.ts';
import { type Fetch, failureOf } from '../network/network.ts';

/** In milliseconds, for a file with all its redirects. */
const LONGEST_WAIT = 30_000;
const MOST_REDIRECTS = 5;

/**
 * Fetches a file as text, by http and https alone, within a time and a size. Undefined where there is none.
 * @param end of all that is asked for
 * @param limit in bytes
 * @throws Unreadable with why it cannot be read
 */
export async function fetchText(
  address: URL,
  { fetch, end, limit }: { fetch: Fetch; end: AbortSignal; limit: number },
): Promise<string | undefined> {
  if (end.aborted) throw new Unreadable('was not asked for: there was no time left: raise --minutes');
  const signal = AbortSignal.any([AbortSignal.timeout(LONGEST_WAIT), end]);
  let url = address;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await fetch(url.href, { redirect: 'manual', signal }).catch(failed);
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = redirected(next, url);
      continue;
    }
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Unreadable(`cannot be read: the host answers ${response.status}`);
    return textOf(response, limit);
  }
  throw new Unreadable(`cannot be read: more than ${MOST_REDIRECTS} redirects, one after another`);
}

function redirected(location: string, from: URL): URL {
  const next = URL.parse(location, from);
  if (!next || !/^https?:$/.test(next.protocol))
    throw new Unreadable('cannot be read: the host leads to what is no web address');
  if (isInside(next.href) && !isInside(from.href))
    throw new Unreadable('cannot be read: the host leads into the network that this machine stands in');
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new Unreadable(
      'cannot be read: the host leads from https to http, where anybody on the way can change it',
    );
  return next;
}

async function textOf(response: Response, limit: number): Promise<string> {
  const bytes = await readBody(response, limit).catch(failed);
  if (bytes === undefined)
    throw new Unreadable(`has more than ${limit} bytes, and that is the most that is read`);
  return bytes.toString('utf8');
}

function failed(error: unknown): never {
  throw new Unreadable(`cannot be read: ${failureOf(error).failure.why}`);
}
