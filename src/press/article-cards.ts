import { articleCard } from '../cards/article.ts';
import { claimCard } from '../cards/claim.ts';
import { site } from '../site.config.ts';
import { speaking } from '../speaking.ts';
import type { ArticleView } from '../views/article/view.ts';
import { cardPath } from '../views/paths.ts';
import type { Write } from './page-file.ts';

/** A card of an article. */
export interface CardFile {
  /** Without the base. */
  path: string;
  shown(): ReturnType<typeof articleCard> | ReturnType<typeof claimCard>;
}

/** The cards of an article and of its claims. */
export function articleCards(article: ArticleView): CardFile[] {
  const { words } = speaking(article.lang);
  return [
    { path: cardPath(article.path), shown: () => articleCard(article, site.name, words) },
    ...article.claims.map((claim) => ({
      path: cardPath(claim.path),
      shown: () => claimCard(claim, article, site.name, words),
    })),
  ];
}

/** Writes cards. What draws them is loaded here: no other page needs it, and it fills a good part of the memory. */
export async function writeCards(cards: readonly CardFile[], write: Write): Promise<void> {
  const { card } = await import('../cards/card.ts');
  for (const { path, shown } of cards) write(path, await card(shown()));
}

/** Forgets the cards that no article has asked for since: to be called when all articles have. */
export async function dropCards(since: Date): Promise<void> {
  const { CARDS, prune } = await import('../cards/cache.ts');
  await prune(CARDS, since);
}
