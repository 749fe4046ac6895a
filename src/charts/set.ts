import type { Voice } from '../i18n/voice.ts';
import { memoize } from '../model/memoize.ts';
import { type ClaimRow, claimLedger, type FigureRow, figureLedger } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { timeline } from '../views/site/timeline.ts';
import { figuresPicture } from './figures/picture.ts';
import { flowPicture } from './flow/picture.ts';
import type { Drawn, Picture } from './picture.ts';
import { timelinePicture } from './timeline/picture.ts';

/** The pictures that every article and the site have, by the name that is in their addresses. All permanent. */
export const pictureNames = ['figures', 'money', 'timeline'] as const;
export type PictureName = (typeof pictureNames)[number];

/** The picture of that name of one article or of many. Those of one are drawn once, for three places show them. */
export function pictureOf(name: PictureName, articles: readonly ListedArticle[], voice: Voice): Picture {
  const [article, ...others] = articles;
  if (article === undefined || others.length > 0) return easel(articles, voice).picture(name);
  return easelOf(article, voice).picture(name);
}

/** Pictures of some articles, and what else they were drawn from. */
interface Easel {
  voice: Voice;
  picture(name: PictureName): Picture;
}

interface Rows {
  claims: readonly ClaimRow[];
  figures: readonly FigureRow[];
}

const easels = new WeakMap<ListedArticle, Easel>();

function easelOf(article: ListedArticle, voice: Voice): Easel {
  const known = easels.get(article);
  if (known?.voice.lang === voice.lang && known.voice.words === voice.words) return known;
  const made = easel([article], voice);
  easels.set(article, made);
  return made;
}

function easel(articles: readonly ListedArticle[], voice: Voice): Easel {
  const rows = { claims: claimLedger(articles), figures: figureLedger(articles) };
  return { voice, picture: memoize((name: PictureName) => draw(name, rows, voice)) };
}

function draw(name: PictureName, { claims, figures }: Rows, voice: Voice): Picture {
  switch (name) {
    case 'figures':
      return figuresPicture(figures, voice);
    case 'money':
      return flowPicture(figures, voice, `picture-${name}`);
    case 'timeline':
      return timelinePicture(timeline(claims, voice), voice);
  }
}

/** The articles that the pictures of the site are drawn from: of more than these nothing could be read off. */
export const drawnArticles = (articles: readonly ListedArticle[]): readonly ListedArticle[] =>
  articles.slice(0, 25);

/** The picture of that name of the site, which says so where it is not drawn from all articles. */
export function sitePicture(name: PictureName, articles: readonly ListedArticle[], voice: Voice): Picture {
  const drawn = drawnArticles(articles);
  const picture = pictureOf(name, drawn, voice);
  if (picture.kind === 'empty' || drawn.length === articles.length) return picture;
  return {
    ...picture,
    notes: [...picture.notes, voice.words.lists.drawnFrom(drawn.length, articles.length)],
  };
}

/** A picture that has something to show. */
export interface DrawnPicture {
  name: PictureName;
  picture: Drawn;
}

export function drawnPictures(articles: readonly ListedArticle[], voice: Voice): DrawnPicture[] {
  return pictureNames.flatMap((name): DrawnPicture[] => {
    const picture = pictureOf(name, articles, voice);
    return picture.kind === 'drawn' ? [{ name, picture }] : [];
  });
}

/** The folders of the pictures: of the site, and of the article at `path`. */
export const SITE_PICTURES = '/pictures/';
export const articlePictures = (path: string): string => `${path}pictures/`;

/** Where a picture stands for good: those of the site on pages of their own, those of an article on one page. */
export const picturePlace = (folder: string, name: PictureName): string =>
  folder === SITE_PICTURES ? `${folder}${name}/` : `${folder}#picture-${name}`;
/** Whether a picture is a file as well: those of the site are, and the one that the page of an article shows. */
export const hasPictureFile = (folder: string, name: PictureName): boolean =>
  folder === SITE_PICTURES || name === 'figures';
export const pictureFile = (folder: string, name: PictureName): string => `${folder}${name}.svg`;
