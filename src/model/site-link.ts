/** An address with a scheme or a host of its own, a place in the page itself, or a question to it. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#|\?|$)/i;
const ARTICLE_FILE = /^(?!\/)(?:[^?#]*\/)?([^/?#]+)\.md(#.*)?$/i;

/**
 * Where in the site a link of the prose leads, as a path without the base: a path from the root stays as it is, and the
 * file of another article stands for its page. Nothing for links that lead elsewhere or are relative to the page.
 * @example siteLink('../2025/bridge.md#claim-cost') // '/articles/bridge/#claim-cost'
 */
export function siteLink(address: string): string | undefined {
  if (ELSEWHERE.test(address)) return undefined;
  if (address.startsWith('/')) return address;
  const [, slug, fragment = ''] = ARTICLE_FILE.exec(address) ?? [];
  return slug === undefined ? undefined : `/articles/${slug}/${fragment}`;
}

/** A path of the site without its base, which a writer may have written as well. @param base `/`, or a path such as `/news/` */
export const withoutBase = (path: string, base: string): string =>
  path.startsWith(base) ? path.slice(base.length - 1) : path;

/** True for what is neither elsewhere nor in the site by a path of its own: it is understood from the page it stands on. */
export const isRelative = (address: string): boolean =>
  !ELSEWHERE.test(address) && siteLink(address) === undefined;
