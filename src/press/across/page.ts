import type { Publication } from '../../exports/publication.ts';
import type { ArticleView } from '../../views/article/view.ts';
import type { ListedArticle } from '../../views/site/listed.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import { digest } from '../digest.ts';
import type { FileOutput, Output, PageOutput } from '../output.ts';
import type { Pieces } from '../pieces.ts';

/** A page or file across articles. What it shows is worked out when it is asked for. */
export type SitePage = Output & {
  /** A digest of all of the content that it shows: while that stays, so does the page. */
  key(): string;
};

/** What the pages across articles are made from, beside the listed articles. */
export interface SiteContext {
  publication: Publication;
  /** The whole of an article. */
  open(slug: string): ArticleView;
  /** What an article adds to the files of the whole site. */
  pieces(article: Pick<ListedArticle, 'slug'>): Pieces;
  /** While writing, what only a build can make is not there. */
  isWriting: boolean;
}

export type Across = (site: SiteView, context: SiteContext) => Iterable<SitePage>;

interface Lazily extends Pick<PageOutput, 'path' | 'shell' | 'body'> {
  document(): { title: string; description: string };
  props(): object;
  key(): string;
}

export const page = ({ path, shell, body, document, props, key }: Lazily): SitePage => ({
  path,
  shell,
  body,
  key,
  get document() {
    return { ...document(), path };
  },
  get props() {
    return props();
  },
});

export const file = (output: FileOutput & { key(): string }): SitePage => output;

/** What rows show of their articles, as digests; of rows that follow each other in an article, it once. */
export function rowDigests(rows: readonly { article: Pick<ListedArticle, 'rowDigest'> }[]): string {
  let digests = '';
  let last: string | undefined;
  for (const { article } of rows) {
    if (article.rowDigest === last) continue;
    last = article.rowDigest;
    digests += ` ${last}`;
  }
  return digests;
}

/** What lists of articles show of them, as digests. */
export const listDigests = (articles: readonly Pick<ListedArticle, 'rowDigest'>[]): string =>
  articles.map(({ rowDigest = '' }) => rowDigest).join(' ');

/** What whole articles hold, as digests. */
export const wholeDigests = (articles: readonly Pick<ListedArticle, 'digest'>[]): string =>
  articles.map(({ digest: own = '' }) => own).join(' ');

/** A digest of whatever JSON can write. */
export const keyOf = (...parts: readonly unknown[]): string =>
  digest(...parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part ?? null))));
