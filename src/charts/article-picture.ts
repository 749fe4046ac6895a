import type { Voice } from '../i18n/voice.ts';
import type { Picture as Declared } from '../model/picture.ts';
import type { ArticleView } from '../views/article/view.ts';
import { claimLedger, figureRows } from '../views/site/ledger.ts';
import { timeline } from '../views/site/timeline.ts';
import { datesPicture } from './dates/picture.ts';
import { flowPicture } from './flow/picture.ts';
import type { ProsePicture } from './picture.ts';
import { scalePicture } from './scale/picture.ts';

/** A picture in the prose of an article. `scope` keeps ids apart on its page. */
export function articlePicture(
  declared: Declared,
  article: ArticleView,
  voice: Voice,
  scope: string,
): ProsePicture {
  const { kind, title, amounts, claims } = declared;
  switch (kind) {
    case 'scale':
      return scalePicture(declared, article, voice);
    case 'flow': {
      const rows = figureRows([article]).filter(({ figure }) => amounts.includes(figure.id));
      return { ...flowPicture(rows, voice, scope), title };
    }
    case 'timeline': {
      const rows = claimLedger([article]).filter(
        ({ claim }) => claims.length === 0 || claims.includes(claim.id),
      );
      return datesPicture(timeline(rows, voice), title, voice);
    }
  }
}
