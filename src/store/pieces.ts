import { type Contribution, contributionOf } from '../exports/data/contribution.ts';
import type { Publication } from '../exports/publication.ts';
import { within } from '../links.ts';
import { indexRecord } from '../search/index-record.ts';
import { articleRecord, type Speaking } from '../search/records.ts';
import type { ArticleView } from '../views/article/view.ts';

/** What an article adds to the files of the whole site, as text. */
export interface Pieces extends Contribution {
  /** Its record in the search index, as JSON. */
  search: string;
}

export const piecesOf = (article: ArticleView, site: Speaking, publication: Publication): Pieces => ({
  ...contributionOf(article, publication),
  search: JSON.stringify(indexRecord(articleRecord(article, site, within))),
});

/** Pieces as one text: how long each is, and then all as they are. As JSON each of their many quotes would be escaped. */
export function textOf(pieces: Pieces): string {
  const lengths = Object.entries(pieces).map(([name, text]) => [name, text.length]);
  return `${JSON.stringify(lengths)}\n${Object.values(pieces).join('')}`;
}

export function piecesIn(text: string): Pieces {
  let end = text.indexOf('\n') + 1;
  const lengths: [string, number][] = JSON.parse(text.slice(0, end));
  const next = (length: number) => {
    end += length;
    return text.slice(end - length, end);
  };
  return Object.fromEntries(lengths.map(([name, length]) => [name, next(length)])) as unknown as Pieces;
}
