import type { APIRoute, GetStaticPaths } from 'astro';
import type { ArticleView, ClaimNote } from '../../../../../article/view.ts';
import { claimCard } from '../../../../../cards/claim.ts';
import { cardResponse } from '../../../../../cards/response.ts';
import { articleViews } from '../../../../../site/content.ts';
import { site } from '../../../../../site.config.ts';

interface Props {
  article: ArticleView;
  claim: ClaimNote;
}

export const getStaticPaths = (async () =>
  (await articleViews()).flatMap((article) =>
    article.claims.map((claim) => ({
      params: { slug: article.slug, id: claim.id },
      props: { article, claim } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { article, claim } }) =>
  cardResponse(claimCard(claim, article, site.name));
