import { articlePictures, drawnPictures, pictureFile, picturePlace } from '../charts/set.ts';
import { annotationCollection } from '../exports/annotations.ts';
import { articleWork, citations, claimWork, type Work } from '../exports/citations/index.ts';
import { articleClaims } from '../exports/data/claims.ts';
import { articleOembed, claimOembed } from '../exports/embed.ts';
import { figuresCsv } from '../exports/figures-csv.ts';
import { articleMarkdown } from '../exports/markdown/article.ts';
import { publication } from '../publication.ts';
import { speaking } from '../speaking.ts';
import { pageStyle } from '../views/article/page-style.ts';
import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import { notesStylePath } from '../views/paths.ts';
import { drawingFile } from './drawing-file.ts';
import { jsonText } from './responses.ts';

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
    ...citationFiles(path, () => articleWork(article, publication)),
    json(`${path}oembed.json`, 'application/json', () => articleOembed(article, publication)),
    json(`${path}claims.json`, 'application/json', () => articleClaims(article, publication)),
    json(`${path}annotations.jsonld`, 'application/ld+json', () =>
      annotationCollection(article, publication),
    ),
    { path: `${path}figures.csv`, type: 'text/csv', text: () => figuresCsv(article, publication) },
    { path: `${path}article.md`, type: 'text/markdown', text: () => articleMarkdown(article, publication) },
    ...pictureFiles(article),
    ...article.claims.flatMap((claim) => claimFiles(article, claim)),
  ];
}

const claimFiles = (article: ArticleView, claim: ClaimNote): SiteFile[] => [
  ...citationFiles(claim.path, () => claimWork(article, claim, publication)),
  json(`${claim.path}oembed.json`, 'application/json', () => claimOembed(article, claim, publication)),
];

const json = (path: string, type: string, data: () => unknown): SiteFile => ({
  path,
  type,
  text: () => jsonText(data()),
});

function citationFiles(path: string, work: () => Work): SiteFile[] {
  let texts: ReturnType<typeof citations> | undefined;
  const all = () => {
    texts ??= citations(work());
    return texts;
  };
  return [
    { path: `${path}citation.bib`, type: 'application/x-bibtex', text: () => all().bibtex },
    { path: `${path}citation.ris`, type: 'application/x-research-info-systems', text: () => all().ris },
    json(`${path}citation.json`, 'application/vnd.citationstyles.csl+json', () => all().csl),
  ];
}

function pictureFiles(article: ArticleView): SiteFile[] {
  const folder = articlePictures(article.path);
  return drawnPictures([article], speaking(article.lang)).map(({ name, picture }) => ({
    path: pictureFile(folder, name),
    type: 'image/svg+xml',
    text: () => drawingFile(picture, name, picturePlace(folder, name)),
  }));
}
