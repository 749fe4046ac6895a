import type { Head } from './head.ts';

/** What the head of a page says of the page. */
export interface PageHead {
  /** Without the name of the site. */
  title: string;
  description: string;
  /** The page’s own path, without the base. */
  path: string;
  /** BCP 47; the language of the site where it is left out. */
  lang?: string | undefined;
  type?: 'website' | 'article';
  /** False where the page asks not to be listed. */
  indexed?: boolean;
  /** The page has a picture of its own for those who share it, at `card.png`; said in words here. Others have that of the site. */
  card?: { alt: string };
  /** When it was published and last changed: a day, month or year. */
  published?: string;
  modified?: string | undefined;
  /** The rules that only the content of the page can spell out, for readers without scripts; without the base. */
  rules?: string;
  /** Where the page has gone, without the base. */
  movedTo?: string;
  /** Only the feed of changes in claims says more of what the page shows. */
  isOfClaim?: boolean;
  /** What the page tells machines of itself. */
  head?: Head;
}
