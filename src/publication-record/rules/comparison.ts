import type { Article } from '../../model/article.ts';
import type { ArticleRecord } from '../../model/record.ts';

/** What is published, beside what was. */
export interface Comparison {
  record: ArticleRecord | undefined;
  article: Article;
  /** Of the text of the article as it is now. */
  digest: string;
  today: string;
}
