import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import {
  articleWork,
  bibliography,
  citations,
  claimWork,
  sourceWorks,
  type Work,
} from './citations/index.ts';
import { articleEmbed, claimEmbed } from './embed.ts';
import { claimAddress, type Publication } from './publication.ts';
import { textFragment } from './text-fragment.ts';

export interface CitationFile {
  format: 'BibTeX' | 'RIS' | 'CSL-JSON';
  name: string;
  text: string;
}

/** The ways to pass a claim or an article on. */
export interface Share {
  /** What it is called in labels. */
  kind: 'claim' | 'article';
  address: string;
  /** The words themselves, lit by the browser; the anchor where it cannot. */
  toWords?: string;
  /** The words. */
  words?: string;
  /** Citations as text. */
  texts: { style: string; text: string }[];
  /** Citations for reference managers, and the name under which each is saved: its ending tells the format. */
  files: CitationFile[];
  /** The sources of a claim, all in one file; none where it has none. */
  sources: CitationFile[];
  /** HTML for other people’s pages. */
  embed: string;
}

export function claimShare(article: ArticleView, claim: ClaimNote, publication: Publication): Share {
  return {
    kind: 'claim',
    address: claimAddress(claim, publication),
    toWords: publication.absolute(article.path) + textFragment(article, claim),
    words: claim.declared.quote,
    ...citing(claimWork(article, claim, publication)),
    sources: sourceFiles(article, claim),
    embed: claimEmbed(article, claim, publication),
  };
}

export function articleShare(article: ArticleView, publication: Publication): Share {
  return {
    kind: 'article',
    address: publication.absolute(article.path),
    ...citing(articleWork(article, publication)),
    sources: [],
    embed: articleEmbed(article, publication),
  };
}

function citing(work: Work): Pick<Share, 'texts' | 'files'> {
  const { chicago, apa, bibtex, ris, csl } = citations(work);
  const name = work.key.replaceAll(':', '-');
  return {
    texts: [
      { style: 'Chicago', text: chicago },
      { style: 'APA', text: apa },
    ],
    files: [
      { format: 'BibTeX', name: `${name}.bib`, text: bibtex },
      { format: 'RIS', name: `${name}.ris`, text: ris },
      { format: 'CSL-JSON', name: `${name}.json`, text: JSON.stringify(csl) },
    ],
  };
}

function sourceFiles(article: ArticleView, claim: ClaimNote): CitationFile[] {
  const works = sourceWorks(claim, article);
  if (works.length === 0) return [];
  return [{ format: 'BibTeX', name: `${article.slug}-${claim.id}-sources.bib`, text: bibliography(works) }];
}
