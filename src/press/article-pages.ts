import { articlePictures, drawnPictures, pictureFile, picturePlace } from '../charts/set.ts';
import { standalone } from '../charts/standalone.ts';
import Article from '../components/Article.astro';
import ArticlePictures from '../components/ArticlePictures.astro';
import ClaimRecord from '../components/ClaimPage.astro';
import Moved from '../components/Moved.astro';
import Tombstone from '../components/WithdrawnClaim.astro';
import { annotationCollection } from '../exports/annotations.ts';
import { articleWork, citations, claimWork, type Work } from '../exports/citations/index.ts';
import { articleClaims } from '../exports/data/claims.ts';
import { articleOembed, claimOembed } from '../exports/embed.ts';
import { figuresCsv } from '../exports/figures-csv.ts';
import { articleHead, claimHead } from '../exports/head.ts';
import { articleMarkdown } from '../exports/markdown/article.ts';
import type { Publication } from '../exports/publication.ts';
import { articleShare, claimShare } from '../exports/share.ts';
import { absolute } from '../links.ts';
import { site } from '../site.config.ts';
import { speaking } from '../speaking.ts';
import drawing from '../styles/drawing.css?raw';
import tokens from '../styles/tokens.css?raw';
import { type ClaimPage, claimPage } from '../views/article/claim-page.ts';
import { pageStyle } from '../views/article/page-style.ts';
import type { ArticleView, ClaimNote } from '../views/article/view.ts';
import { claimPath, notesStylePath } from '../views/paths.ts';
import type { Related } from '../views/site/related.ts';
import { jsonFile, type Output } from './output.ts';

export interface ArticleContext {
  others: readonly Related[];
  publication: Publication;
}

/** Every page and file of an article, but for its cards. */
export function articlePages(article: ArticleView, context: ArticleContext): Output[] {
  const { publication } = context;
  return [
    articlePage(article, context),
    picturesPage(article),
    ...pictureFiles(article),
    ...articleFiles(article, publication),
    ...article.claims.flatMap((claim) => [
      claimRecord(article, claim, publication),
      ...claimFiles(article, claim, publication),
      ...claim.formerly.map((id) => moved(article, claim, id)),
    ]),
    ...article.withdrawn.map((claim) => tombstone(article, claim)),
  ];
}

function articlePage(article: ArticleView, { others, publication }: ArticleContext): Output {
  return {
    path: article.path,
    shell: 'article',
    document: {
      title: article.title,
      description: article.dek,
      path: article.path,
      lang: article.lang,
      type: 'article',
      head: articleHead(article, publication),
      card: { alt: `${article.title}. ${article.dek}` },
      published: article.published.iso,
      modified: article.updated?.iso,
      ...(article.notes.length > 0 && { rules: notesStylePath(article.slug) }),
    },
    body: Article,
    props: { article, others, share: articleShare(article, publication) },
  };
}

function picturesPage(article: ArticleView): Output {
  const path = articlePictures(article.path);
  const said = speaking(article.lang).words.site.pictures;
  return {
    path,
    shell: 'plain',
    document: {
      title: said.of(article.title),
      description: said.descriptionOf(article.title),
      path,
      lang: article.lang,
    },
    body: ArticlePictures,
    props: { article },
  };
}

function pictureFiles(article: ArticleView): Output[] {
  const folder = articlePictures(article.path);
  return drawnPictures([article], speaking(article.lang)).map(({ name, picture }) => ({
    path: pictureFile(folder, name),
    type: 'image/svg+xml',
    make: () =>
      standalone(picture, name, `${site.name} · ${absolute(picturePlace(folder, name))}`, {
        tokens,
        drawing,
      }),
  }));
}

function articleFiles(article: ArticleView, publication: Publication): Output[] {
  const { path, slug, notes, blocks } = article;
  return [
    ...(notes.length > 0
      ? [{ path: notesStylePath(slug), type: 'text/css', make: () => pageStyle(blocks) }]
      : []),
    ...citationFiles(path, () => articleWork(article, publication)),
    jsonFile(`${path}oembed.json`, 'application/json', () => articleOembed(article, publication)),
    jsonFile(`${path}claims.json`, 'application/json', () => articleClaims(article, publication)),
    jsonFile(`${path}annotations.jsonld`, 'application/ld+json', () =>
      annotationCollection(article, publication),
    ),
    { path: `${path}figures.csv`, type: 'text/csv', make: () => figuresCsv(article, publication) },
    { path: `${path}article.md`, type: 'text/markdown', make: () => articleMarkdown(article, publication) },
  ];
}

const claimFiles = (article: ArticleView, claim: ClaimNote, publication: Publication): Output[] => [
  ...citationFiles(claim.path, () => claimWork(article, claim, publication)),
  jsonFile(`${claim.path}oembed.json`, 'application/json', () => claimOembed(article, claim, publication)),
];

function citationFiles(path: string, work: () => Work): Output[] {
  let made: ReturnType<typeof citations> | undefined;
  const all = () => {
    made ??= citations(work());
    return made;
  };
  return [
    { path: `${path}citation.bib`, type: 'application/x-bibtex', make: () => all().bibtex },
    { path: `${path}citation.ris`, type: 'application/x-research-info-systems', make: () => all().ris },
    jsonFile(`${path}citation.json`, 'application/vnd.citationstyles.csl+json', () => all().csl),
  ];
}

function claimRecord(article: ArticleView, claim: ClaimNote, publication: Publication): Output {
  const { words } = speaking(article.lang);
  const page: ClaimPage = claimPage(article, claim, words);
  return {
    path: claim.path,
    shell: 'record',
    document: {
      title: claim.label,
      description: `${claim.status.label}. ${claim.assessment}`,
      path: claim.path,
      lang: article.lang,
      type: 'article',
      isOfClaim: true,
      head: claimHead(article, claim, publication),
      card: { alt: words.article.claim.pictured(claim.statement, claim.status.label) },
    },
    body: ClaimRecord,
    props: { page, share: claimShare(article, claim, publication) },
  };
}

function moved({ slug, lang }: ArticleView, claim: ClaimNote, id: string): Output {
  return {
    path: claimPath(slug, id),
    shell: 'record',
    document: {
      title: claim.label,
      description: `${speaking(lang).words.article.claim.moved}.`,
      path: claimPath(slug, id),
      lang,
      indexed: false,
      movedTo: claim.path,
    },
    body: Moved,
    props: { claim, lang },
  };
}

function tombstone(article: ArticleView, claim: ArticleView['withdrawn'][number]): Output {
  return {
    path: claim.path,
    shell: 'record',
    document: {
      title: speaking(article.lang).words.article.claim.withdrawn.title,
      description: claim.note,
      path: claim.path,
      lang: article.lang,
      indexed: false,
    },
    body: Tombstone,
    props: { article, claim },
  };
}
