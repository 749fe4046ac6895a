import type { APIRoute, GetStaticPaths } from 'astro';
import type { ArticleView } from '../../../article/view.ts';
import { articleCard } from '../../../cards/article.ts';
import { cardResponse } from '../../../cards/response.ts';
import { articleViews } from '../../../site/content.ts';
import { site } from '../../../site.config.ts';

interface Props {
  article: ArticleView;
}

export const getStaticPaths = (async () =>
  (await articleViews()).map((article) => ({
    params: { slug: article.slug },
    props: { article } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => cardResponse(articleCard(props.article, site.name));
