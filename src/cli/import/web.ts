import { hasPassword, PASSWORD } from '../../model/text.ts';
import { firstBytes } from '../first-bytes.ts';
import { followRedirects } from '../network/redirects.ts';
import { Misuse } from '../world.ts';

/** A page as it came over the network. */
export interface WebPage {
  bytes: Uint8Array;
  /** Where it was in the end, after redirects. */
  url: string;
  /** Media type without parameters, in lower case. */
  type: string;
  charset: string | undefined;
}

/** In milliseconds: a page that takes longer is saved by hand sooner. */
const LONGEST_WAIT = 20_000;
const HEADERS = { accept: 'text/html, text/plain;q=0.9, text/markdown;q=0.9' };
const BY_HAND = 'Open it in a browser, save the text and import that.';

export const isAddress = (input: string): boolean =>
  /^[a-z][a-z0-9+.-]*:/iu.test(input) && !/^[a-z]:[\\/]/iu.test(input);

/**
 * Fetches one page: by http or https alone, within a time and a size. Nothing but the request itself is sent.
 * @throws Misuse where there is no page to be had
 */
export async function fetchPage(address: string, fetcher: typeof fetch, limit: number): Promise<WebPage> {
  if (!/^https?:$/u.test(URL.canParse(address) ? new URL(address).protocol : ''))
    throw new Misuse(
      `${address} is no web address: only http:// and https:// are fetched. To import a file, write its path.`,
    );
  if (hasPassword(address)) throw new Misuse(PASSWORD);
  const unreachable = failed(address);
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  const request = (url: string) => fetcher(url, { redirect: 'manual', signal, headers: HEADERS });
  const arrived = await followRedirects(address, request).catch(unreachable);
  if ('kind' in arrived) throw new Misuse(`${address}: ${arrived.why}. ${BY_HAND}`);
  const { response, url } = arrived;
  const { headers, body } = response;
  if (!response.ok)
    throw new Misuse(
      `${address} answers ${response.status}${response.statusText ? ` (${response.statusText})` : ''}: there is no page to import. ${BY_HAND}`,
    );
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/html').toLowerCase().split(';');
  if (!/^(?:text\/|application\/xhtml\+xml)/u.test(type.trim()))
    throw new Misuse(`${address} is no page but ${type.trim()}: save its words as text and import that.`);
  return {
    bytes: body === null ? new Uint8Array() : await firstBytes(body, limit).catch(unreachable),
    url,
    type: type.trim(),
    charset: parameters
      .map((one) => /charset=["']?([\w.:-]+)/u.exec(one)?.[1])
      .find((one) => one !== undefined),
  };
}

/** @throws Misuse with why an address cannot be reached */
const failed =
  (address: string) =>
  (error: unknown): never => {
    const late = error instanceof Error && error.name === 'TimeoutError';
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    const what = late ? `did not answer within ${LONGEST_WAIT / 1000} seconds` : `cannot be reached${cause}`;
    throw new Misuse(`${address} ${what}. Is there a network? Otherwise save the page and import the file.`);
  };
