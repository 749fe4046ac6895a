import type { APIRoute } from 'astro';
import { drawnPictures, picturePlace, SITE_PICTURES } from '../../charts/set.ts';
import { siteView } from '../../site/content.ts';
import { site } from '../../site.config.ts';
import { type Props, svgResponse } from './_svg.ts';

export async function getStaticPaths() {
  const { articles, nameOf } = await siteView();
  return drawnPictures(articles, nameOf, site.lang).map(({ name, picture }) => ({
    params: { name },
    props: { name, picture, page: picturePlace(SITE_PICTURES, name) },
  }));
}

export const GET: APIRoute<Props> = ({ props }) => svgResponse(props);
