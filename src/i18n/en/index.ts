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

/** The interface in English, by which every other language is measured: what is missing there is a type error. */
export const en = {
  /** BCP 47. */
  lang: 'en',
  /** A title or somebody’s words, in the marks of the language. */
  quoted: (text: string): string => quotedIn('en', text),
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

/** All that the interface says in one language. */
export type Words = typeof en;
