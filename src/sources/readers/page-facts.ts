import { isDate } from '../../model/dates.ts';
import { oneLine } from './page-article.ts';

/** What a page says of itself. */
export interface PageFacts {
  title: string | undefined;
  publisher: string | undefined;
  published: string | undefined;
  canonical: string | undefined;
  lang: string | undefined;
  /** False where it says that only some may read all of it. */
  isFree: boolean;
}

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="citation_publication_date"]',
];

/** @param url where the page was read: what its own address is relative to */
export function pageFacts(document: Document, url?: string): PageFacts {
  const linked = linkedData(document);
  const content = (selector: string) => oneLine(document.querySelector(selector)?.getAttribute('content'));
  const first = (values: (string | undefined)[]) => values.find((value) => value !== undefined);
  return {
    title: first([
      content('meta[property="og:title"]'),
      oneLine(document.querySelector('h1')?.textContent),
      oneLine(document.querySelector('title')?.textContent),
    ]),
    publisher: first([content('meta[property="og:site_name"]'), nameOf(valuesOf(linked, 'publisher')[0])]),
    published: first(
      [
        ...PUBLISHED.map(content),
        ...valuesOf(linked, 'datePublished').map(String),
        document.querySelector('time[pubdate], article time[datetime]')?.getAttribute('datetime') ??
          undefined,
      ].map(dayOf),
    ),
    canonical: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        content('meta[property="og:url"]'),
      url,
    ),
    lang: language(document.documentElement.getAttribute('lang') || content('meta[property="og:locale"]')),
    isFree: !valuesOf(linked, 'isAccessibleForFree').some((value) => /^false$/iu.test(String(value))),
  };
}

/** 2026-11-23 of any date in ISO 8601. */
function dayOf(text: string | undefined): string | undefined {
  const day = /^\d{4}[-/]\d{2}[-/]\d{2}/u.exec(text ?? '')?.[0].replaceAll('/', '-');
  return day !== undefined && isDate(day) ? day : undefined;
}

function webAddress(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

function language(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag?.trim().replaceAll('_', '-') ?? [])[0];
  } catch {
    return undefined;
  }
}

/** Everything that the page says in JSON-LD. What cannot be read is passed over. */
function linkedData(document: Document): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script): unknown[] => {
    try {
      return [JSON.parse(script.textContent ?? '')];
    } catch {
      return [];
    }
  });
}

/** In levels: a page may nest them without end. */
const DEEPEST = 5;

/** The values of a key in data of any form, the outermost first. */
function valuesOf(data: unknown, key: string, depth = 0): unknown[] {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return [];
  const own = key in data ? [(data as Record<string, unknown>)[key]] : [];
  return [...own, ...Object.values(data).flatMap((value) => valuesOf(value, key, depth + 1))];
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return oneLine(value);
  return typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name) : undefined;
}
