import { slashed } from '../../exports/citations/dates.ts';
import { displayName } from '../../exports/citations/names.ts';
import { articleWork, claimWork, type Work } from '../../exports/citations/work.ts';
import type { Publication } from '../../exports/publication.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';

/** Name and content of a `<meta>`. Names repeat where a page has several of a kind. */
export type Meta = [name: string, content: string];

/** The `<link>`s that tell what the prefixes of the names mean (https://www.dublincore.org/specifications/dublin-core/dc-html/). */
export const metaSchemas: readonly { rel: string; href: string }[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

/** What Zotero and its like read first, then what Google Scholar documents (https://scholar.google.com/intl/en/scholar/inclusion.html). */
export function articleMeta(article: ArticleView, publication: Publication): Meta[] {
  const work = articleWork(article, publication);
  return [
    ['DC.title', work.title],
    ...creators('DC.creator', work),
    ['DC.date', work.first ?? work.issued],
    ...(work.first === undefined ? [] : [['DCTERMS.modified', work.issued] satisfies Meta]),
    ...highwire(work),
    ['DC.type', 'Text'],
    ['DC.publisher', work.publisher],
    ['DC.identifier', work.address],
    ['DC.rights', work.licence],
  ];
}

/** In Highwire’s names alone: an article has as many of these pages as claims, and what they say twice weighs. */
export function claimMeta(article: ArticleView, claim: ClaimNote, publication: Publication): Meta[] {
  const work = claimWork(article, claim, publication);
  const isFirst = work.first === undefined || work.first === work.issued;
  return highwire(work).filter(([name]) => !(isFirst && name === 'citation_online_date'));
}

const highwire = (work: Work): Meta[] => [
  ['citation_title', work.title],
  ...creators('citation_author', work),
  ['citation_publication_date', slashed(work.first ?? work.issued)],
  ['citation_online_date', slashed(work.issued)],
  ['citation_publisher', work.publisher],
  ['citation_language', work.lang],
  ['citation_public_url', work.address],
];

const creators = (name: string, { authors }: Work): Meta[] =>
  authors.map((author) => [name, displayName(author)]);
