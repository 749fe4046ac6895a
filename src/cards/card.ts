import { join } from 'node:path';
import sharp from 'sharp';
import { type ArticleCard, drawArticle } from './article.ts';
import { type Cache, cached } from './cache.ts';
import { type ClaimCard, drawClaim } from './claim.ts';
import { render } from './render.ts';

/** Raise it when the same card would be drawn otherwise. */
const DRAWING = '1';

const cache: Cache = {
  folder: join(process.cwd(), 'node_modules/.cache/glosswire/cards'),
  version: JSON.stringify([DRAWING, sharp.versions]),
};

/** A card as PNG, drawn only where the same one has not been drawn before. */
export function card(shown: ClaimCard | ArticleCard, kept: Cache = cache): Promise<Buffer> {
  return cached(kept, shown, () => draw(shown));
}

/** A card as PNG. */
export async function draw(shown: ClaimCard | ArticleCard): Promise<Buffer> {
  return render(shown.kind === 'claim' ? await drawClaim(shown) : await drawArticle(shown));
}
