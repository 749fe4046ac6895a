import { publication } from '../../publication.ts';
import { speaking } from '../../speaking.ts';
import { summary } from '../../views/article/headline.ts';
import type { ArticleView, ClaimNote, WithdrawnClaim } from '../../views/article/view.ts';
import { claimPath, notesStylePath } from '../../views/paths.ts';
import { articleHead, claimHead } from './head.ts';
import type { PageHead } from './page-head.ts';

/* What the heads of an article’s pages say. */

export const articlePageHead = (article: ArticleView): PageHead => ({
  title: article.title,
  description: article.dek,
  path: article.path,
  lang: article.lang,
  type: 'article',
  head: articleHead(article, publication),
  card: { alt: `${article.title}. ${article.dek}` },
  published: article.published.iso,
  modified: article.updated?.iso,
  ...(article.notes.length > 0 && { rules: notesStylePath(article.slug) }),
});

export const claimPageHead = (article: ArticleView, claim: ClaimNote): PageHead => ({
  title: claim.headline,
  description: summary(claim, speaking(article.lang).words),
  path: claim.path,
  lang: article.lang,
  type: 'article',
  isOfClaim: true,
  head: claimHead(article, claim, publication),
  /* Of what its card shows, the title says the rest. */
  card: { alt: claim.status.label },
});

/** @param id the one that the claim had before it was renamed */
export const movedPageHead = ({ slug, lang }: ArticleView, claim: ClaimNote, id: string): PageHead => ({
  title: claim.headline,
  description: `${speaking(lang).words.article.claim.moved}.`,
  path: claimPath(slug, id),
  lang,
  indexed: false,
  movedTo: claim.path,
});

export const withdrawnPageHead = ({ lang }: ArticleView, { path, note }: WithdrawnClaim): PageHead => ({
  title: speaking(lang).words.article.claim.withdrawn.title,
  description: note,
  path,
  lang,
  indexed: false,
});
