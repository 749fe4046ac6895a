import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';

/** An item of a feed, as a reader of feeds has it. */
export interface FeedItem {
  title: string;
  link: string;
  guid: { '#text': string; isPermaLink: string };
  pubDate: string;
  creators: string[];
  description: string;
  content?: string;
}

export interface Feed {
  title: string;
  link: string;
  self: string;
  built: string;
  items: FeedItem[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 100_000_000 },
  isArray: (name) => name === 'item' || name === 'dc:creator' || name === 'url',
});

/** Parses RSS; fails where it is not well-formed. */
export function readRss(xml: string): Feed {
  const { channel } = readXml(xml).rss;
  return {
    title: channel.title,
    link: channel.link,
    self: channel['atom:link'].href,
    built: channel.lastBuildDate,
    items: (channel.item ?? []).map((item: Record<string, string>) => ({
      ...item,
      creators: item['dc:creator'],
      content: item['content:encoded'],
    })),
  };
}

/** A document as plain objects; fails where it is not well-formed. */
export function readXml(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

/** HTML as elements. */
export const elementsOf = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document;

/** Every address in some HTML. */
export const addressesOf = (html: string): string[] =>
  [...elementsOf(html).querySelectorAll('[href],[src],[cite]')].map(
    (element) =>
      element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('cite') ?? '',
  );
