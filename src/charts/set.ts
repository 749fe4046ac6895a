import type { Voice } from '../i18n/voice.ts';
import { claimLedger, figureLedger } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { timeline } from '../views/site/timeline.ts';
import { figuresPicture } from './figures/picture.ts';
import { flowPicture } from './flow/picture.ts';
import type { Picture } from './picture.ts';
import { timelinePicture } from './timeline/picture.ts';

/** The pictures that the site has, by the name that is in their addresses. All permanent. */
export const pictureNames = ['figures', 'money', 'timeline'] as const;
export type PictureName = (typeof pictureNames)[number];

/** The picture of that name, drawn from some articles. */
export function pictureOf(name: PictureName, articles: readonly ListedArticle[], voice: Voice): Picture {
  switch (name) {
    case 'figures':
      return figuresPicture(figureLedger(articles), voice);
    case 'money':
      return flowPicture(figureLedger(articles), voice, `picture-${name}`);
    case 'timeline':
      return timelinePicture(timeline(claimLedger(articles), voice), voice);
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
  const note = voice.words.lists.drawnFrom(drawn.length, articles.length);
  return { ...picture, notes: [...picture.notes, note] };
}

/** Where a picture of the site stands for good, and its file. */
export const SITE_PICTURES = '/pictures/';
export const picturePlace = (name: PictureName): string => `${SITE_PICTURES}${name}/`;
export const pictureFile = (name: PictureName): string => `${SITE_PICTURES}${name}.svg`;
