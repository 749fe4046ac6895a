import type { ArticleView } from '../views/article/view.ts';
import { readArticle } from './articles.ts';
import { siteContent } from './content.ts';

/** Articles in full in a feed: whoever comes less often finds the rest in the list. */
const FEED_ARTICLES = 30;

let last: { key: string; articles: Promise<ArticleView[]> } | undefined;

/** The newest articles as a whole, newest first. They are held, for there is more than one feed. */
export async function newestArticles(): Promise<ArticleView[]> {
  const { articles, key } = await siteContent();
  if (last?.key !== key) last = { key, articles: openAll([...articles.keys()].slice(0, FEED_ARTICLES)) };
  return last.articles;
}

async function openAll(slugs: readonly string[]): Promise<ArticleView[]> {
  const articles: ArticleView[] = [];
  for (const slug of slugs) articles.push((await readArticle(slug)).article);
  return articles;
}
