/**
 * An address as RFC 3986 wants it. Browsers open more than that, and so the frontmatter takes more; but a quotation
 * mark or a bracket in an address ends a field, a tag or a Markdown link, and validators refuse it.
 */
export function uri(address: string): string {
  if (SETTLED.test(address)) return address;
  const { origin, href } = new URL(address);
  if (!href.startsWith(origin)) return href;
  const [rest = '', ...fragment] = href.slice(origin.length).split('#');
  return origin + [rest, ...(fragment.length === 0 ? [] : [fragment.join('%23')])].map(encoded).join('#');
}

/** An address that is written so already: most are, and to take one apart takes long. */
const SETTLED =
  /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/(?:[\w~!$&()*+,;=:@-][\w.~!$&()*+,;=:@-]*)?)+(?:\?[\w.~!$&()*+,;=:@/?-]*)?$/;

/** Keeps what may stand in a path, a query or a fragment, and escapes that are well-formed. */
const encoded = (part: string): string =>
  part.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (sign) => encodeURIComponent(sign));

/** A link of a page as a whole address; as it is where it is none. */
export const resolved = (link: string, page: string): string => URL.parse(link, page)?.href ?? link;
