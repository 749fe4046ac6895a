import {
  annotationsPath,
  claimsPath,
  figuresPath,
  markdownPath,
  oembedPath,
  recordPath,
} from '../../exports/paths.ts';
import { type Publication, voiceIn } from '../../exports/publication.ts';
import type { ArticleView } from '../../views/article/view.ts';

/** A `<link rel="alternate">`: the same thing in another form. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/** The other forms of an article. The first is how others find its embed (https://oembed.com/#section4). */
export function articleAlternates(article: ArticleView, publication: Publication): Alternate[] {
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
  return forms.map(([type, title, path]) => ({ type, title, href: publication.absolute(path(article)) }));
}
