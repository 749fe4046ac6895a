import { claimLedger, figureLedger } from '../article/ledger.ts';
import { timeline } from '../article/timeline.ts';
import type { ArticleView } from '../article/view.ts';
import { connectionsPicture, type NameOf } from './connections/picture.ts';
import { evidencePicture } from './evidence/picture.ts';
import { figuresPicture } from './figures/picture.ts';
import { flowPicture } from './flow/picture.ts';
import type { Drawn, Picture } from './picture.ts';
import { timelinePicture } from './timeline/picture.ts';

/** The pictures that every article and the site have, by the name that is in their addresses. All permanent. */
export const pictureNames = ['figures', 'money', 'evidence', 'timeline', 'connections'] as const;
export type PictureName = (typeof pictureNames)[number];

export const isPictureName = (name: string): name is PictureName =>
  pictureNames.some((known) => known === name);

/** The picture of that name of one article or of many. */
export function pictureOf(
  name: PictureName,
  articles: readonly ArticleView[],
  nameOf: NameOf,
  lang: string,
): Picture {
  const claims = claimLedger(articles);
  const figures = figureLedger(articles);
  switch (name) {
    case 'figures':
      return figuresPicture(figures, lang);
    case 'money':
      return flowPicture(figures, lang, name);
    case 'evidence':
      return evidencePicture(claims, name);
    case 'timeline':
      return timelinePicture(timeline(claims), lang);
    case 'connections':
      return connectionsPicture(claims, figures, nameOf, lang);
  }
}

/** A picture that has something to show. */
export interface DrawnPicture {
  name: PictureName;
  picture: Drawn;
}

export function drawnPictures(
  articles: readonly ArticleView[],
  nameOf: NameOf,
  lang: string,
): DrawnPicture[] {
  return pictureNames.flatMap((name): DrawnPicture[] => {
    const picture = pictureOf(name, articles, nameOf, lang);
    return picture.kind === 'drawn' ? [{ name, picture }] : [];
  });
}

/** The folders of the pictures: of the site, and of the article at `path`. */
export const SITE_PICTURES = '/pictures/';
export const articlePictures = (path: string): string => `${path}pictures/`;

/** Where a picture stands for good: those of the site on pages of their own, those of an article on one page. */
export const picturePlace = (folder: string, name: PictureName): string =>
  folder === SITE_PICTURES ? `${folder}${name}/` : `${folder}#picture-${name}`;
export const pictureFile = (folder: string, name: PictureName): string => `${folder}${name}.svg`;
