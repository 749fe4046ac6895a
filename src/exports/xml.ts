/** An element of XML, already escaped. */
export interface Xml {
  readonly xml: string;
}

type Content = string | Xml;

/** An element of XML. Strings are text, whatever they hold. */
export function element(name: string, attributes: Record<string, string>, ...content: Content[]): Xml {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = content.map((item) => (typeof item === 'string' ? escapeXml(item) : item.xml)).join('');
  return { xml: inner === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${inner}</${name}>` };
}

/** A whole document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;

/**
 * Numeric references in hexadecimal, which readers of feeds agree on where they do not on `&amp;lt;`
 * (https://www.rssboard.org/rss-profile#data-types-characterdata). No CDATA, so `]]>` is nothing special.
 */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** What no XML document may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
