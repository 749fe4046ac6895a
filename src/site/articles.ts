import { site } from '../site.config.ts';
import { storeIn } from '../store/store.ts';
import { articleView } from '../views/article/article-view.ts';
import type { ArticleView, ClaimNote, WithdrawnClaim } from '../views/article/view.ts';
import type { Related } from '../views/site/related.ts';
import { siteContent } from './content.ts';

/** The paths of a route that every article has. */
export async function articlePaths() {
  const { articles } = await siteContent();
  return [...articles].map(([slug, { key }]) => ({ params: { slug }, cacheKey: key }));
}

/** The paths of a route that every claim has, those that were renamed or withdrawn as well. */
export async function claimPaths() {
  const { articles } = await siteContent();
  return [...articles].flatMap(([slug, { claims, key }]) =>
    claims.map((id) => ({ params: { slug, id }, cacheKey: key })),
  );
}

/** What the pages of an article are made from. */
export interface OpenArticle {
  article: ArticleView;
  others: readonly Related[];
}

let last: { key: string; open: Promise<OpenArticle> } | undefined;

/**
 * An article as its pages show it. One is held at a time: the pages of an article are made one after another.
 * @throws where there is no article of that slug
 */
export async function readArticle(slug: string): Promise<OpenArticle> {
  const { articles, store } = await siteContent();
  const key = `${store} ${slug} ${articles.get(slug)?.key}`;
  if (last?.key !== key) last = { key, open: openArticle(slug) };
  return last.open;
}

async function openArticle(slug: string): Promise<OpenArticle> {
  const { articles, registry, store } = await siteContent();
  return {
    article: articleView(storeIn(store).article(slug), registry, site.lang),
    others: articles.get(slug)?.others ?? [],
  };
}

/** What stands at the address of a claim: the claim, the way to its new address, or the word that it was withdrawn. */
export type ClaimAtAddress = { article: ArticleView } & (
  | { kind: 'claim' | 'moved'; claim: ClaimNote }
  | { kind: 'withdrawn'; claim: WithdrawnClaim }
);

/** @throws where the article never had a claim of that id */
export async function readClaim(slug: string, id: string): Promise<ClaimAtAddress> {
  const { article } = await readArticle(slug);
  const claim = article.claims.find((one) => one.id === id);
  if (claim) return { kind: 'claim', article, claim };
  const renamed = article.claims.find(({ formerly }) => formerly.includes(id));
  if (renamed) return { kind: 'moved', article, claim: renamed };
  const withdrawn = article.withdrawn.find((one) => one.id === id);
  if (withdrawn) return { kind: 'withdrawn', article, claim: withdrawn };
  throw new Error(`The article ${slug} has no claim ${id}.`);
}
