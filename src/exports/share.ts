import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import { articleWork, citations, claimWork } from './citations/index.ts';
import { articleEmbed, claimEmbed } from './embed.ts';
import { citationPath } from './paths.ts';
import { claimAddress, type Publication } from './publication.ts';
import { textFragment } from './text-fragment.ts';

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
  /** Citations for reference managers. */
  files: { format: string; href: string }[];
  /** HTML for other people’s pages. */
  embed: string;
}

export function claimShare(article: ArticleView, claim: ClaimNote, publication: Publication): Share {
  return {
    kind: 'claim',
    address: claimAddress(claim, publication),
    toWords: publication.absolute(article.path) + textFragment(article, claim),
    words: claim.declared.quote,
    ...citing(claimWork(article, claim, publication), claim.path, publication),
    embed: claimEmbed(article, claim, publication),
  };
}

export function articleShare(article: ArticleView, publication: Publication): Share {
  return {
    kind: 'article',
    address: publication.absolute(article.path),
    ...citing(articleWork(article, publication), article.path, publication),
    embed: articleEmbed(article, publication),
  };
}

function citing(
  work: Parameters<typeof citations>[0],
  path: string,
  { absolute }: Publication,
): Pick<Share, 'texts' | 'files'> {
  const { chicago, apa } = citations(work);
  const file = (format: string, ending: 'bib' | 'ris' | 'json') => ({
    format,
    href: absolute(citationPath({ path }, ending)),
  });
  return {
    texts: [
      { style: 'Chicago', text: chicago },
      { style: 'APA', text: apa },
    ],
    files: [file('BibTeX', 'bib'), file('RIS', 'ris'), file('CSL-JSON', 'json')],
  };
}
