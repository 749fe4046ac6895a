import type { Words } from '../en/index.ts';
import { quotedIn } from '../quotation.ts';
import { annotator } from './annotator.ts';
import { article } from './article.ts';
import { forms } from './forms.ts';
import { lists } from './lists.ts';
import { pictures } from './pictures.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { terms } from './terms.ts';
import { units } from './units.ts';

/** The interface in German. */
export const de: Words = {
  lang: 'de',
  quoted: (text) => quotedIn('de', text),
  terms,
  units,
  article,
  site,
  search,
  lists,
  pictures,
  forms,
  annotator,
};
