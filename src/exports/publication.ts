import { type Voice, voiceOf } from '../i18n/voice.ts';
import type { Site } from '../model/site.ts';
import type { ArticleView, ClaimNote } from '../views/article/view.ts';

/** Who publishes, and where: what every export needs besides the article. */
export interface Publication {
  site: Site;
  /** A path of the site, without its base, as a whole address. */
  absolute(path: string): string;
}

/** How an article speaks wherever it is read. */
export const voiceIn = ({ lang }: Pick<ArticleView, 'lang'>, { site }: Publication): Voice =>
  voiceOf(lang, site.lang);

/** The address of a claim in its article: it lights up the words and the note. Permanent. */
export const anchorAddress = (
  article: Pick<ArticleView, 'path'>,
  note: { anchor: string },
  { absolute }: Publication,
): string => `${absolute(article.path)}#${note.anchor}`;

/** The address of a claim’s own page, which keeps its versions: what citations name. Permanent. */
export const claimAddress = ({ path }: Pick<ClaimNote, 'path'>, { absolute }: Publication): string =>
  absolute(path);
