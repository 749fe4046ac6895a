import type { ArticleCard } from './article.ts';
import { card } from './card.ts';
import type { ClaimCard } from './claim.ts';

/** The answer of a card’s address. */
export async function cardResponse(shown: ClaimCard | ArticleCard): Promise<Response> {
  return new Response(new Uint8Array(await card(shown)), { headers: { 'content-type': 'image/png' } });
}
