import type { ArticleView } from '../../views/article/view.ts';
import type { Publication } from '../publication.ts';
import { csvLines } from '../records-csv.ts';
import { claimRecords, withdrawnRecords } from './claims.ts';
import { figureRecords } from './figures.ts';
import { sourceRecords } from './sources.ts';
import { fragment } from './stream.ts';

/** What an article adds to the data files of the site, as text: fragments of JSON, and lines of CSV. */
export type Contribution = ReturnType<typeof contributionOf>;

export function contributionOf(article: ArticleView, publication: Publication) {
  const claims = claimRecords(article, publication);
  const figures = figureRecords(article, publication);
  const sources = sourceRecords(article, publication);
  return {
    claims: fragment(claims),
    withdrawn: fragment(withdrawnRecords(article, publication)),
    figures: fragment(figures),
    sources: fragment(sources),
    'claims.csv': csvLines('claims', claims),
    'figures.csv': csvLines('figures', figures),
    'sources.csv': csvLines('sources', sources),
  };
}
