import { getLiveEntry } from 'astro:content';
import { memoize, recent } from '../model/memoize.ts';
import { site } from '../site.config.ts';
import { storeIn } from '../store/store.ts';
import { articleView } from '../views/article/article-view.ts';
import type { ArticleView, ClaimNote, WithdrawnClaim } from '../views/article/view.ts';
import { type SiteContent, siteContent } from './content.ts';

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

/**
 * An article as its pages show it. One is held at a time: the pages of an article are made one after another.
 * @throws where there is no article of that slug
 */
export const readArticle = async (slug: string) => articlesOf(await siteContent())(slug);

const articlesOf = memoize(
  (content: SiteContent) => memoize((slug: string) => openArticle(slug, content), recent()),
  new WeakMap(),
);

async function openArticle(slug: string, { articles, registry, store }: SiteContent) {
  const { entry, error } = await getLiveEntry('articles', slug);
  if (entry === undefined) throw error ?? new Error(`There is no article ${slug}.`);
  const anchored = { ...storeIn(store).article(slug), article: entry.data };
  return {
    article: articleView(anchored, registry, site.lang),
    others: articles.get(slug)?.others ?? [],
  };
}

/** Articles in full in a feed: whoever comes less often finds the rest in the list. */
const FEED_ARTICLES = 30;

/** The newest articles as a whole, newest first. They are held, for there is more than one feed. */
export const newestArticles = async () => openNewest(await siteContent());

const openNewest = memoize(async ({ articles }: SiteContent) => {
  const views: ArticleView[] = [];
  for (const slug of [...articles.keys()].slice(0, FEED_ARTICLES))
    views.push((await readArticle(slug)).article);
  return views;
}, new WeakMap());

/** What stands at the address of a claim: the claim, the way to its new address, or the word that it was withdrawn. */
type ClaimAtAddress = { article: ArticleView } & (
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
