import type { APIRoute } from 'astro';
import { articlePictures, drawnPictures, picturePlace } from '../../../../charts/set.ts';
import { siteView } from '../../../../site/content.ts';
import { type Props, svgResponse } from '../../../pictures/_svg.ts';

export async function getStaticPaths() {
  const { articles, nameOf } = await siteView();
  return articles.flatMap((article) =>
    drawnPictures([article], nameOf, article.lang).map(({ name, picture }) => ({
      params: { slug: article.slug, name },
      props: { name, picture, page: picturePlace(articlePictures(article.path), name) },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props }) => svgResponse(props);
