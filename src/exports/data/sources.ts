import type { DeclaredSource } from '../../views/article/source-view.ts';
import type { ArticleView } from '../../views/article/view.ts';
import type { SourceData } from '../data-models.ts';
import { claimAddress, type Publication } from '../publication.ts';
import { uri } from '../uri.ts';
import { articleReference, sourceReference } from './references.ts';

/** Every document that the evidence of an article rests on. */
export const sourceRecords = (article: ArticleView, publication: Publication): SourceData[] =>
  article.sources.map((source) => sourceData(source, article, publication));

function sourceData(source: DeclaredSource, article: ArticleView, publication: Publication): SourceData {
  const { accessed, archived, tier, seen, from, lang, captures, note } = source.declared;
  const capture = captures.at(-1);
  return {
    ...sourceReference(source),
    article: articleReference(article, publication),
    accessed,
    archived: archived && uri(archived),
    tier,
    seen,
    from: capture?.from ?? from,
    lang,
    capture,
    note,
    claims: article.claims.flatMap((claim) =>
      claim.declared.evidence
        .filter((item) => item.source === source.id)
        .map(({ stance }) => ({ url: claimAddress(claim, publication), stance })),
    ),
  };
}
