import type { Voice } from '../i18n/voice.ts';
import { memoize } from '../model/memoize.ts';
import { claimLedger, figureLedger } from '../views/site/ledger.ts';
import type { ListedArticle } from '../views/site/listed.ts';
import { timeline } from '../views/site/timeline.ts';
import { figuresPicture } from './figures/picture.ts';
import { flowPicture } from './flow/picture.ts';
import type { Picture } from './picture.ts';
import { timelinePicture } from './timeline/picture.ts';

/** The pictures that every article and the site have, by the name that is in their addresses. All permanent. */
export const pictureNames = ['figures', 'money', 'timeline'] as const;
export type PictureName = (typeof pictureNames)[number];

/** The picture of that name of one article or of many. Those of one are drawn once, for three places show them. */
export function pictureOf(name: PictureName, articles: readonly ListedArticle[], voice: Voice): Picture {
  const [article, ...others] = articles;
  if (article === undefined || others.length > 0) return draw(name, articles, voice);
  const key = `${name} ${voice.lang} ${voice.words.lang}`;
  const drawn = picturesOf(article);
  const picture = drawn.get(key) ?? draw(name, articles, voice);
  drawn.set(key, picture);
  return picture;
}

const picturesOf = memoize((_article: ListedArticle) => new Map<string, Picture>(), new WeakMap());

function draw(name: PictureName, articles: readonly ListedArticle[], voice: Voice): Picture {
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

/** The pictures that have something to show. */
export const drawnPictures = (articles: readonly ListedArticle[], voice: Voice) =>
  pictureNames.flatMap((name) => {
    const picture = pictureOf(name, articles, voice);
    return picture.kind === 'drawn' ? [{ name, picture }] : [];
  });

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
