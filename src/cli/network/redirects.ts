import { isInside } from './inside.ts';
import type { Failure } from './network.ts';

/** Browsers give up after 20. */
const MOST_REDIRECTS = 10;

/** The last answer on a way of redirects. */
export interface Arrived {
  response: Response;
  /** Where it was given, without fragment. */
  url: string;
  /** True where every step on the way says that it stays there. */
  permanent: boolean;
}

/**
 * Follows redirects from one web address to others, and to nothing else: no file, and from the open network to none
 * inside the network where this runs.
 * @param request makes one request that follows none itself
 */
export async function followRedirects(
  start: string,
  request: (url: string) => Promise<Response>,
): Promise<Arrived | Failure> {
  let [url, permanent] = [withoutFragment(start), true];
  const [seen, cookies] = [new Set([url]), { set: false }];
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await request(url);
    const next = redirect(response, url);
    if (next === undefined) return { response, url, permanent };
    await response.body?.cancel();
    if (isInside(next) && !isInside(start))
      return { kind: 'refused', why: `it leads to ${new URL(next).host}, inside the network here` };
    cookies.set ||= response.headers.has('set-cookie');
    if (cookies.set && seen.has(next))
      return { kind: 'refused', why: 'it leads in a circle to whoever keeps no cookies' };
    permanent &&= response.status === 301 || response.status === 308;
    url = next;
    seen.add(url);
  }
  const why = `more than ${MOST_REDIRECTS} redirects, one after another`;
  return cookies.set
    ? { kind: 'refused', why: `${why}, for whoever keeps no cookies` }
    : { kind: 'failing', why };
}

/**
 * What it means that the address of a page leads to a front page, or to one that says that there is none: its site has
 * taken it off, and answers as if all were well. One that asks for cookies is none of it. A short address may stand for the front page of another site.
 */
export function goneHome(start: string, end: string): Failure | undefined {
  const [from, to] = [new URL(start), new URL(end)];
  if (NO_COOKIES.test(end) && !NO_COOKIES.test(start))
    return { kind: 'refused', why: 'it leads to a page for whoever keeps no cookies' };
  const steps = from.pathname.split('/').filter(Boolean).length;
  const isDeep = steps > 1 || (steps === 1 && siteOf(from) === siteOf(to));
  if (!isDeep || isHome(from)) return undefined;
  if (isHome(to)) return { kind: 'dead', why: 'it leads to a front page and is probably gone' };
  if (NOT_FOUND.test(to.pathname) && !NOT_FOUND.test(from.pathname))
    return { kind: 'dead', why: `it leads to ${to.pathname} and is probably gone` };
  return undefined;
}

/** How publishers of journals and newspapers say it in an address. */
const NO_COOKIES = /no[-_]?cookies?\b|cookies?[-_]?(?:absent|not[-_]supported|required|disabled)/i;
const siteOf = ({ host }: URL): string => host.replace(/^www\./, '');
/** With the language of a site or without: /, /index.html, /en/, /de-at/home. */
const isHome = ({ pathname }: URL): boolean =>
  /^\/(?:(?:ar|bg|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|ur|vi|zh)(?:[-_][a-z]{2})?(?:\/|$))?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i.test(
    pathname,
  );
const NOT_FOUND = /\/(?:404|(?:page-?)?not-?found|error-?404)(?:\.\w+)?\/?$/i;

export const withoutFragment = (url: string): string => url.replace(/#.*$/, '');

/** Where an answer leads on to: another web address. */
function redirect({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  return /^https?:$/.test(next.protocol) ? withoutFragment(next.href) : undefined;
}
