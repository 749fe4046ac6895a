import { escapeXml } from '../escape.ts';

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
