import { annotationCollection } from '../exports/annotations.ts';
import { articleClaims } from '../exports/data/claims.ts';
import { articleOembed } from '../exports/embed.ts';
import { figuresCsv } from '../exports/figures-csv.ts';
import { articleMarkdown } from '../exports/markdown/article.ts';
import { publication } from '../publication.ts';
import { publishedRecord } from '../publication-record/published.ts';
import { pageStyle } from '../views/article/page-style.ts';
import type { ArticleView } from '../views/article/view.ts';

/** A kind of file that articles have beside their pages. */
interface Format {
  /** The end of its path, after that of the article. */
  name: string;
  /** Its media type, without the encoding, which is UTF-8. */
  type: string;
  text(article: ArticleView): string;
  /** Whether an article has one; all have, where it is left out. */
  isIn?(article: ArticleView): boolean;
}

/** JSON without indentation, which takes a third: browsers show it indented. */
const json =
  (data: (article: ArticleView, by: typeof publication) => unknown) =>
  (article: ArticleView): string =>
    JSON.stringify(data(article, publication));

const formats: readonly Format[] = [
  { name: 'notes.css', type: 'text/css', text: pageStyle, isIn: ({ notes }) => notes.length > 0 },
  { name: 'oembed.json', type: 'application/json', text: json(articleOembed) },
  { name: 'claims.json', type: 'application/json', text: json(articleClaims) },
  {
    name: 'record.json',
    type: 'application/json',
    text: ({ record }) => (record ? JSON.stringify(publishedRecord(record)) : ''),
    isIn: ({ record }) => record !== undefined,
  },
  { name: 'annotations.jsonld', type: 'application/ld+json', text: json(annotationCollection) },
  { name: 'figures.csv', type: 'text/csv', text: (article) => figuresCsv(article, publication) },
  { name: 'article.md', type: 'text/markdown', text: (article) => articleMarkdown(article, publication) },
];

/** The ends of the paths of all files that an article may have. */
export const fileNames: readonly string[] = formats.map(({ name }) => name);

/** The files of an article beside its pages, but for its cards: by path, without the base. */
export const articleFiles = (article: ArticleView) =>
  formats
    .filter(({ isIn }) => isIn?.(article) ?? true)
    .map(({ name, type, text }) => ({ path: article.path + name, type, text: () => text(article) }));
