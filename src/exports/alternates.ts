import type { ArticleView, ClaimNote } from '../article/view.ts';
import { annotationsPath, citationPath, claimsPath, figuresPath, markdownPath, oembedPath } from './paths.ts';
import type { Publication } from './publication.ts';

/** A `<link rel="alternate">`: the same thing in another form. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

type At = Pick<ArticleView, 'path'>;

/** The other forms of an article. The first is how others find its embed (https://oembed.com/#section4). */
export const articleAlternates = (article: ArticleView, publication: Publication): Alternate[] => [
  ...common(article, article.title, publication),
  alternate('application/json', 'Claims', claimsPath(article), publication),
  alternate('application/ld+json', 'Annotations', annotationsPath(article), publication),
  alternate('text/csv', 'Figures', figuresPath(article), publication),
  alternate('text/markdown', 'Markdown', markdownPath(article), publication),
];

export const claimAlternates = (claim: ClaimNote, publication: Publication): Alternate[] =>
  common(claim, claim.label, publication);

const common = (at: At, title: string, publication: Publication): Alternate[] => [
  alternate('application/json+oembed', title, oembedPath(at), publication),
  alternate('application/x-bibtex', 'BibTeX', citationPath(at, 'bib'), publication),
  alternate('application/x-research-info-systems', 'RIS', citationPath(at, 'ris'), publication),
  alternate('application/vnd.citationstyles.csl+json', 'CSL-JSON', citationPath(at, 'json'), publication),
];

const alternate = (type: string, title: string, path: string, { absolute }: Publication): Alternate => ({
  type,
  title,
  href: absolute(path),
});
