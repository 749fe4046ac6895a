import type { Drawn } from '../../charts/picture.ts';
import type { PictureName } from '../../charts/set.ts';
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

export function svgResponse({ name, picture, page }: Props): Response {
  const credit = `${site.name} · ${absolute(page)}`;
  return answer(standalone(picture, name, credit, { tokens, drawing }), 'image/svg+xml');
}
