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

export function articleMeta(article: ArticleView, publication: Publication): Meta[] {
  const work = articleWork(article, publication);
  return [
    ...meta(work),
    ['DC.type', 'Text'],
    ['DC.publisher', work.publisher],
    ['DC.identifier', work.address],
    ['DC.rights', work.licence],
  ];
}

export const claimMeta = (article: ArticleView, claim: ClaimNote, publication: Publication): Meta[] => [
  ...meta(claimWork(article, claim, publication)),
  ['DCTERMS.isPartOf', publication.absolute(article.path)],
];

/** What Zotero and its like read first, then what Google Scholar documents (https://scholar.google.com/intl/en/scholar/inclusion.html). */
function meta(work: Work): Meta[] {
  const names = work.authors.map(displayName);
  return [
    ['DC.title', work.title],
    ...names.map((name): Meta => ['DC.creator', name]),
    ['DC.date', work.first ?? work.issued],
    ...(work.first === undefined ? [] : [['DCTERMS.modified', work.issued] satisfies Meta]),
    ['citation_title', work.title],
    ...names.map((name): Meta => ['citation_author', name]),
    ['citation_publication_date', slashed(work.first ?? work.issued)],
    ['citation_online_date', slashed(work.issued)],
    ['citation_publisher', work.publisher],
    ['citation_language', work.lang],
    ['citation_public_url', work.address],
  ];
}
