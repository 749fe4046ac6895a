import { LARGEST, megabytes } from '../../sources/limits.ts';
import { type Asking, type Attempt, askAgain, refused } from './asking.ts';
import { readBody } from './body.ts';
import { AGENT, type Failure } from './network.ts';
import { followRedirects, goneHome, withoutFragment } from './redirects.ts';

/** A document as it came over the network. */
export interface Fetched {
  kind: 'fetched';
  bytes: Uint8Array;
  /** Where it was in the end. */
  url: string;
  /** Media type without parameters, in lower case. */
  type: string | undefined;
  charset: string | undefined;
  /** Where the address that was asked for leads to for good, where that is another. */
  moved: string | undefined;
}

const HEADERS = {
  accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5',
  'user-agent': AGENT,
};

/** Fetches a document, as often as it takes and is decent. Never throws for what the network does. */
export const get = (url: string, asking: Asking): Promise<Fetched | Failure> =>
  askAgain((_, pause) => attempt(url, pause, asking), asking);

async function attempt(start: string, pause: number, asking: Asking): Promise<Attempt<Fetched | Failure>> {
  const { fetch, timeout, clock } = asking;
  const signal = AbortSignal.timeout(timeout);
  const arrived = await followRedirects(start, (url) =>
    fetch(url, { headers: HEADERS, redirect: 'manual', signal }),
  );
  if ('kind' in arrived) return { outcome: arrived };
  const { response, url, permanent } = arrived;
  if (!response.ok) {
    await response.body?.cancel();
    return refused(response, pause, clock);
  }
  const gone = goneHome(start, url);
  if (gone !== undefined) {
    await response.body?.cancel();
    return { outcome: gone };
  }
  const bytes = await bodyOf(response);
  if (bytes === undefined)
    return { outcome: { kind: 'refused', why: `it is larger than ${megabytes(LARGEST)}` } };
  const [type, ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
  return {
    outcome: {
      kind: 'fetched',
      bytes,
      url,
      type: type?.trim() || undefined,
      charset: /charset=["']?([\w.:-]+)/.exec(parameters.join(';'))?.[1],
      moved: permanent && url !== withoutFragment(start) ? url : undefined,
    },
  };
}

/** What an answer holds; nothing where that is too large. */
async function bodyOf(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > LARGEST) {
    await response.body?.cancel();
    return undefined;
  }
  return readBody(response, LARGEST);
}
