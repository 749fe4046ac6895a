import { articleRecords, type Speaking } from '../article/search/records.ts';
import type { ArticleView } from '../article/view.ts';
import { type Contribution, contributionOf } from '../exports/data/contribution.ts';
import { fragment } from '../exports/data/stream.ts';
import type { Publication } from '../exports/publication.ts';
import { within } from '../links.ts';

/** What an article adds to the files of the whole site, as text. */
export interface Pieces extends Contribution {
  /** Its records in the file that the search index is made from. */
  search: string;
}

export const piecesOf = (article: ArticleView, site: Speaking, publication: Publication): Pieces => ({
  ...contributionOf(article, publication),
  search: fragment(articleRecords(article, site, within)),
});
