import { slashed } from '../../exports/citations/dates.ts';
import { displayName } from '../../exports/citations/names.ts';
import { articleWork, claimWork, type Work } from '../../exports/citations/work.ts';
import type { Publication } from '../../exports/publication.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';

/** Name and content of a `<meta>`. Names repeat where a page has several of a kind. */
export type Meta = [name: string, content: string];

/** What Zotero and its like read, and Google Scholar documents (https://scholar.google.com/intl/en/scholar/inclusion.html). */
export const articleMeta = (article: ArticleView, publication: Publication): Meta[] =>
  highwire(articleWork(article, publication));

/** An article has as many of these pages as claims, and what they say twice weighs. */
export function claimMeta(article: ArticleView, claim: ClaimNote, publication: Publication): Meta[] {
  const work = claimWork(article, claim, publication);
  const isFirst = work.first === undefined || work.first === work.issued;
  return highwire(work).filter(([name]) => !(isFirst && name === 'citation_online_date'));
}

const highwire = (work: Work): Meta[] => [
  ['citation_title', work.title],
  ...work.authors.map((author): Meta => ['citation_author', displayName(author)]),
  ['citation_publication_date', slashed(work.first ?? work.issued)],
  ['citation_online_date', slashed(work.issued)],
  ['citation_publisher', work.publisher],
  ['citation_language', work.lang],
];
