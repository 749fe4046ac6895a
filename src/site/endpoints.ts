import type { ArticleView, ClaimNote } from '../article/view.ts';
import { articleViews } from './content.ts';
import { answer } from './responses.ts';

export interface ArticleFile {
  article: ArticleView;
}
export interface ClaimFile extends ArticleFile {
  claim: ClaimNote;
}

/** One file for each article. */
export const articleFiles = async (): Promise<{ params: { slug: string }; props: ArticleFile }[]> =>
  (await articleViews()).map((article) => ({ params: { slug: article.slug }, props: { article } }));

/** One file for each claim that an article makes. */
export const claimFiles = async (): Promise<{ params: { slug: string; id: string }; props: ClaimFile }[]> =>
  (await articleViews()).flatMap((article) =>
    article.claims.map((claim) => ({
      params: { slug: article.slug, id: claim.id },
      props: { article, claim },
    })),
  );

/** Indented, for people open it as well. */
export const json = (data: unknown, type = 'application/json'): Response =>
  answer(`${JSON.stringify(data, null, 2)}\n`, type);
