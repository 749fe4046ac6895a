import { type Asking, type Attempt, askAgain, refused } from '../network/asking.ts';
import type { Failure } from '../network/network.ts';

/** Milliseconds: an archive fetches the page before it answers. */
const TIMEOUT = 120_000;

/** Where an archive keeps a copy. */
export type Archived = { kind: 'archived'; url: string } | Failure;

/** Has an archive make a copy, in the way of the Wayback Machine. @param base the archive’s address */
export const saveCopy = (url: string, base: string, asking: Asking): Promise<Archived> =>
  askAgain((_, pause) => attempt(url, base, pause, asking), asking);

async function attempt(url: string, base: string, pause: number, asking: Asking): Promise<Attempt<Archived>> {
  const address = `${base}/save/${url}`;
  const response = await asking.fetch(address, {
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; Glosswire)' },
    redirect: 'manual',
    signal: AbortSignal.timeout(Math.max(TIMEOUT, asking.timeout)),
  });
  await response.body?.cancel();
  const copy = copyOf(response, address);
  if (copy !== undefined) return { outcome: { kind: 'archived', url: copy } };
  if (response.status >= 400) return refused(response, pause, asking.clock);
  return { outcome: { kind: 'failing', why: 'the archive does not say where its copy is' } };
}

/** The archive names its copy by day and time: `/web/20261124103000/https://example.org/report`. */
function copyOf({ headers, status }: Response, address: string): string | undefined {
  const named = status < 400 ? (headers.get('location') ?? headers.get('content-location')) : null;
  if (named === null || !/\/web\/\d{8,14}(?:[a-z]+_)?\/https?:/i.test(named) || !URL.canParse(named, address))
    return undefined;
  const { protocol, href } = new URL(named, address);
  return /^https?:$/.test(protocol) ? href : undefined;
}
