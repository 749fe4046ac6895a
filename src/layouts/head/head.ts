import { jsonForScript } from '../../escape.ts';
import { articleJsonLd, claimJsonLd } from '../../exports/json-ld/pages.ts';
import type { Publication } from '../../exports/publication.ts';
import type { ArticleView, ClaimNote } from '../../views/article/view.ts';
import { articleAlternates, claimSignposts, type HeadLink } from './links.ts';
import { articleMeta, claimMeta, type Meta } from './meta.ts';

/** What the head of a page tells machines: reference managers, search engines, embedders. */
export interface Head {
  meta: Meta[];
  links: HeadLink[];
  /** JSON-LD, fit to stand in a `<script>`. */
  data: string;
}

export const articleHead = (article: ArticleView, publication: Publication): Head => ({
  meta: articleMeta(article, publication),
  links: articleAlternates(article, publication),
  data: jsonForScript(articleJsonLd(article, publication)),
});

export const claimHead = (article: ArticleView, claim: ClaimNote, publication: Publication): Head => ({
  meta: claimMeta(article, claim, publication),
  links: claimSignposts(article, claim, publication),
  data: jsonForScript(claimJsonLd(article, claim, publication)),
});
