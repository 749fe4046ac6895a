import type { Words } from '../../i18n/en/index.ts';
import type { Name } from './view.ts';

/** Who makes a claim. `own`: the article or the report, in the interface’s words for it. */
export interface SpeakerView extends Name {
  own?: keyof Words['article']['speakers'];
}

/** Who makes a claim, as a page says it that may be in another language than the article. */
export const speakerIn = (
  { speaker: { own, text } }: { speaker: Pick<SpeakerView, 'own' | 'text'> },
  { article }: Pick<Words, 'article'>,
): string => (own === undefined ? text : article.speakers[own]);
