import { once } from '../model/memoize.ts';
import { type ArticleCard, drawArticle } from './article.ts';
import { CARDS, type Cache, cached } from './cache.ts';
import { type ClaimCard, drawClaim } from './claim.ts';
import { settled } from './fit.ts';
import { render } from './render.ts';
import type { Drawing } from './tree.ts';
import { version } from './version.ts';

/** A card as PNG, drawn only where the same one has not been drawn before. */
export function card(shown: ClaimCard | ArticleCard, cache: Cache = cardCache()): Promise<Buffer> {
  const drawing = described(shown);
  return cached(cache, drawing, () => drawn(drawing));
}

/** A card as PNG. */
export const draw = (shown: ClaimCard | ArticleCard): Promise<Buffer> => drawn(described(shown));

const described = (shown: ClaimCard | ArticleCard): Drawing =>
  shown.kind === 'claim' ? drawClaim(shown) : drawArticle(shown);

const drawn = async (drawing: Drawing): Promise<Buffer> => render(await settled(drawing));

const cardCache = once((): Cache => ({ folder: CARDS, version: version() }));

/** The answer of a card’s address. */
export async function cardResponse(shown: ClaimCard | ArticleCard): Promise<Response> {
  return new Response(new Uint8Array(await card(shown)), { headers: { 'content-type': 'image/png' } });
}
