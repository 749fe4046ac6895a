/**
 * An address as RFC 3986 wants it. Browsers open more than that, and so the frontmatter takes more; but a quotation
 * mark or a bracket in an address ends a field, a tag or a Markdown link, and validators refuse it.
 */
export function uri(address: string): string {
  const { origin, href } = new URL(address);
  if (!href.startsWith(origin)) return href;
  const [rest = '', ...fragment] = href.slice(origin.length).split('#');
  return origin + [rest, ...(fragment.length === 0 ? [] : [fragment.join('%23')])].map(encoded).join('#');
}

/** Keeps what may stand in a path, a query or a fragment, and escapes that are well-formed. */
const encoded = (part: string): string =>
  part.replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, (sign) => encodeURIComponent(sign));
