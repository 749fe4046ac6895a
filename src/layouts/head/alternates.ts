import {
  annotationsPath,
  citationPath,
  claimsPath,
  figuresPath,
  markdownPath,
  oembedPath,
} from '../../exports/paths.ts';
import { type Publication, voiceIn } from '../../exports/publication.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';

/** A `<link rel="alternate">`: the same thing in another form. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

type At = Pick<ArticleView, 'path'>;

/** The other forms of an article. The first is how others find its embed (https://oembed.com/#section4). */
export function articleAlternates(article: ArticleView, publication: Publication): Alternate[] {
  const { claims, annotations, figures, markdown } = voiceIn(article, publication).words.forms.alternates;
  return [
    embed(article, article.title, publication),
    ...citations(article, publication),
    alternate('application/json', claims, claimsPath(article), publication),
    alternate('application/ld+json', annotations, annotationsPath(article), publication),
    alternate('text/csv', figures, figuresPath(article), publication),
    alternate('text/markdown', markdown, markdownPath(article), publication),
  ];
}

/** The embed of a claim; its citations are linked in the page. */
export const claimAlternates = (claim: ClaimNote, publication: Publication): Alternate[] => [
  embed(claim, claim.label, publication),
];

const embed = (at: At, title: string, publication: Publication): Alternate =>
  alternate('application/json+oembed', title, oembedPath(at), publication);

const citations = (at: At, publication: Publication): Alternate[] => [
  alternate('application/x-bibtex', 'BibTeX', citationPath(at, 'bib'), publication),
  alternate('application/x-research-info-systems', 'RIS', citationPath(at, 'ris'), publication),
  alternate('application/vnd.citationstyles.csl+json', 'CSL-JSON', citationPath(at, 'json'), publication),
];

const alternate = (type: string, title: string, path: string, { absolute }: Publication): Alternate => ({
  type,
  title,
  href: absolute(path),
});
