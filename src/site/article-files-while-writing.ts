import { cardResponse } from '../cards/response.ts';
import { articleCards } from './article-cards.ts';
import { articleFiles } from './article-files.ts';
import { readArticle } from './articles.ts';
import { siteContent } from './content.ts';
import { answer } from './responses.ts';

/** The paths of the route of the files of all articles, as the server for writing asks for them. */
export async function articleFilePaths() {
  const paths = [];
  for (const slug of (await siteContent()).articles.keys()) {
    const { article } = await readArticle(slug);
    const files = [...articleFiles(article), ...articleCards(article)];
    for (const { path } of files) paths.push({ params: { slug, file: path.slice(article.path.length) } });
  }
  return paths;
}

/** A file of an article, made when it is asked for. */
export async function articleFileResponse(slug: string, name: string): Promise<Response> {
  const { article } = await readArticle(slug);
  const path = article.path + name;
  const file = articleFiles(article).find((one) => one.path === path);
  if (file) return answer(file.text(), file.type);
  const card = articleCards(article).find((one) => one.path === path);
  return card ? cardResponse(card.card()) : new Response(null, { status: 404 });
}
