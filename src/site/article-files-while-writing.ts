import { cardResponse } from '../cards/card.ts';
import { cardPath } from '../views/paths.ts';
import { articleCards } from './article-cards.ts';
import { articleFiles, fileNames } from './article-files.ts';
import { readArticle } from './articles.ts';
import { siteContent } from './content.ts';
import { picturesBeside } from './pictures-beside.ts';
import { answer } from './responses.ts';

/**
 * The paths of the route of the files of all articles, as the server for writing asks for them. No article is opened for
 * it: whether it has a file is seen when that is asked for.
 */
export async function articleFilePaths() {
  const { articles } = await siteContent();
  return [...articles].flatMap(([slug, { claims, beside }]) => {
    const cards = ['', ...claims.map((id) => `claims/${id}/`)].map(cardPath);
    return [...fileNames, ...cards, ...beside].map((file) => ({ params: { slug, file } }));
  });
}

/** A file of an article, made when it is asked for. */
export async function articleFileResponse(slug: string, name: string): Promise<Response> {
  const { article } = await readArticle(slug);
  const path = article.path + name;
  const file = articleFiles(article).find((one) => one.path === path);
  if (file) return answer(file.text(), file.type);
  const picture = picturesBeside(article).find((one) => one.path === path);
  if (picture)
    return new Response(new Uint8Array(picture.bytes()), { headers: { 'content-type': picture.type } });
  const card = articleCards(article).find((one) => one.path === path);
  return card ? cardResponse(card.card()) : new Response(null, { status: 404 });
}
