import {
  annotationsPath,
  claimsPath,
  figuresPath,
  markdownPath,
  oembedPath,
  recordPath,
} from '../../exports/paths.ts';
import { claimAddress, type Publication, voiceIn } from '../../exports/publication.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';

/** A `<link>` that tells machines where more is to be had. */
export interface HeadLink {
  rel: 'alternate' | 'cite-as' | 'describedby' | 'license';
  type?: string;
  title?: string;
  href: string;
}

/** The other forms of an article. The first is how others find its embed (https://oembed.com/#section4). */
export function articleAlternates(article: ArticleView, publication: Publication): HeadLink[] {
  const { claims, record, annotations, figures, markdown } = voiceIn(article, publication).words.forms
    .alternates;
  const forms = [
    ['application/json+oembed', article.title, oembedPath],
    ['application/json', claims, claimsPath],
    ...(article.record ? ([['application/json', record, recordPath]] as const) : []),
    ['application/ld+json', annotations, annotationsPath],
    ['text/csv', figures, figuresPath],
    ['text/markdown', markdown, markdownPath],
  ] as const;
  return forms.map(([type, title, path]) => ({
    rel: 'alternate',
    type,
    title,
    href: publication.absolute(path(article)),
  }));
}

/** What to cite, what describes it and on what terms (https://signposting.org/FAIR/, level 1). */
export function claimSignposts(article: ArticleView, claim: ClaimNote, publication: Publication): HeadLink[] {
  const { absolute, site } = publication;
  return [
    { rel: 'cite-as', href: claimAddress(claim, publication) },
    { rel: 'describedby', type: 'application/json', href: absolute(claimsPath(article)) },
    { rel: 'license', href: site.licence.url },
  ];
}
