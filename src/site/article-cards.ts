import { type ArticleCard, articleCard } from '../cards/article.ts';
import { type ClaimCard, claimCard } from '../cards/claim.ts';
import { site } from '../site.config.ts';
import { speaking } from '../speaking.ts';
import type { ArticleView } from '../views/article/view.ts';
import { cardPath } from '../views/paths.ts';

/** A picture of an article or claim for those who share it. */
export interface CardFile {
  /** Without the base. */
  path: string;
  /** What is on it. */
  card(): ArticleCard | ClaimCard;
}

/** The cards of an article and of its claims. */
export function articleCards(article: ArticleView): CardFile[] {
  const { words } = speaking(article.lang);
  return [
    { path: cardPath(article.path), card: () => articleCard(article, site.name, words) },
    ...article.claims.map((claim) => ({
      path: cardPath(claim.path),
      card: () => claimCard(claim, article, site.name, words),
    })),
  ];
}
