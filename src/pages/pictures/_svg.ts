import type { ArticleView } from '../../article/view.ts';
import type { Drawn } from '../../charts/picture.ts';
import { type PictureName, pictureNames, pictureOf } from '../../charts/set.ts';
import { standalone } from '../../charts/standalone.ts';
import { absolute } from '../../links.ts';
import { answer } from '../../site/responses.ts';
import { site } from '../../site.config.ts';
import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

export interface Props {
  name: PictureName;
  picture: Drawn;
  /** The page that it is taken from, without the base. */
  page: string;
}

/** The pictures that have something to show. */
export function drawnPictures(
  articles: readonly ArticleView[],
  nameOf: (id: string) => string,
  lang: string,
) {
  return pictureNames.flatMap((name) => {
    const picture = pictureOf(name, articles, nameOf, lang);
    return picture.kind === 'drawn' ? [{ name, picture }] : [];
  });
}

export function svgResponse({ name, picture, page }: Props): Response {
  const credit = `${site.name} · ${absolute(page)}`;
  return answer(standalone(picture, name, credit, { tokens, drawing }), 'image/svg+xml');
}
