import type { ArticleView, DeclaredSource } from '../../article/view.ts';
import type { SourceData, SourcesFile } from '../data-models.ts';
import { dataPath } from '../paths.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { articleReference, head, sourceReference } from './references.ts';

/** `/data/sources.json`: every document that evidence rests on, once for each article that uses it. */
export const siteSources = (articles: readonly ArticleView[], publication: Publication): SourcesFile => ({
  ...head('sources', dataPath('sources'), `Sources of ${publication.site.name}`, publication),
  sources: articles.flatMap((article) =>
    article.sources.map((source) => sourceData(source, article, publication)),
  ),
});

function sourceData(source: DeclaredSource, article: ArticleView, publication: Publication): SourceData {
  const { accessed, archived, tier, seen, note } = source.declared;
  return {
    ...sourceReference(source),
    article: articleReference(article, publication),
    ...(accessed !== undefined && { accessed }),
    ...(archived !== undefined && { archived: uri(archived) }),
    tier,
    seen,
    ...(note !== undefined && { note }),
    claims: article.claims.flatMap((claim) =>
      claim.declared.evidence
        .filter((item) => item.source === source.id)
        .map(({ stance }) => ({ url: claimAddress(claim, publication), stance })),
    ),
  };
}
