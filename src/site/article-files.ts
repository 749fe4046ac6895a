import { annotationCollection } from '../exports/annotations.ts';
import { articleClaims } from '../exports/data/claims.ts';
import { articleOembed } from '../exports/embed.ts';
import { figuresCsv } from '../exports/figures-csv.ts';
import { articleMarkdown } from '../exports/markdown/article.ts';
import { publication } from '../publication.ts';
import { pageStyle } from '../views/article/page-style.ts';
import type { ArticleView } from '../views/article/view.ts';
import { notesStylePath } from '../views/paths.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Without the base. */
  path: string;
  /** Its media type, without the encoding, which is UTF-8. */
  type: string;
  text(): string;
}

/** The files of an article beside its pages, but for its cards. */
export function articleFiles(article: ArticleView): SiteFile[] {
  const { path, slug, notes } = article;
  return [
    ...(notes.length > 0
      ? [{ path: notesStylePath(slug), type: 'text/css', text: () => pageStyle(article) }]
      : []),
    json(`${path}oembed.json`, 'application/json', () => articleOembed(article, publication)),
    json(`${path}claims.json`, 'application/json', () => articleClaims(article, publication)),
    json(`${path}annotations.jsonld`, 'application/ld+json', () =>
      annotationCollection(article, publication),
    ),
    { path: `${path}figures.csv`, type: 'text/csv', text: () => figuresCsv(article, publication) },
    { path: `${path}article.md`, type: 'text/markdown', text: () => articleMarkdown(article, publication) },
  ];
}

/** Without indentation, which takes a third: browsers show JSON indented. */
const json = (path: string, type: string, data: () => unknown): SiteFile => ({
  path,
  type,
  text: () => JSON.stringify(data()),
});
