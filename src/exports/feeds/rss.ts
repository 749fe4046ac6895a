import type { Publication } from '../publication.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';
import { latest, mailDate } from './dates.ts';

/** A channel of RSS 2.0. */
export interface Channel {
  title: string;
  description: string;
  /** Path of the page that the feed is of. */
  path: string;
  /** Path of the feed itself. */
  feed: string;
  items: Item[];
}

export interface Item {
  title: string;
  /** A whole address, with or without a fragment. */
  link: string;
  /** Names the item for good. */
  guid: { text: string; isAddress: boolean };
  date: string;
  authors?: readonly string[];
  /** HTML. */
  description: string;
  /** HTML, in full. */
  content?: string;
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification) by the habits of its profile (https://www.rssboard.org/rss-profile). */
export function rss(
  { title, description, path, feed, items }: Channel,
  { site, absolute }: Publication,
): string {
  const built = latest(items.map(({ date }) => date));
  const self = { href: absolute(feed), rel: 'self', type: 'application/rss+xml' };
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, absolute(path)),
    element('description', {}, description),
    element('language', {}, site.lang),
    ...(built === undefined ? [] : [element('lastBuildDate', {}, mailDate(built))]),
    element('atom:link', self),
    ...items.map(item),
  );
  return xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, channel));
}

function item({ title, link, guid, date, authors = [], description, content }: Item): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, link),
    element('guid', { isPermaLink: String(guid.isAddress) }, guid.text),
    element('pubDate', {}, mailDate(date)),
    ...authors.map((author) => element('dc:creator', {}, author)),
    element('description', {}, description),
    ...(content === undefined ? [] : [element('content:encoded', {}, content)]),
  );
}
