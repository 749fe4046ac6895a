import { memoize } from '../model/memoize.ts';
import { type Direction, directionOf } from './bidi.ts';
import { de } from './de/index.ts';
import { en, type Words } from './en/index.ts';

/** How a page or a file speaks. */
export interface Voice {
  /** BCP 47: the language of the content, and of its dates, numbers and sums of money. */
  lang: string;
  /** The interface: in that language where it is known, in the language of the site where not. */
  words: Words;
}

const languageOf = memoize((lang) => new Intl.Locale(lang).language);

/** Every language that the interface speaks. To add one, write it down here. */
export const languages: readonly Words[] = [en, de];

const wordsIn = (lang: string): Words | undefined =>
  languages.find((words) => words.lang === languageOf(lang));

/** The voice of an article or a page in a language. `site` is the language of the site, BCP 47. */
export const voiceOf = (lang: string, site: string = en.lang): Voice => ({
  lang,
  words: wordsIn(lang) ?? wordsIn(site) ?? en,
});

/** Attributes of a page in a language: its direction only where that is not the usual one. */
export const inLanguage = (lang: string): Foreign =>
  directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : { lang };

/** Attributes of what is said by the interface, where that is in another language than what is around it. */
export interface Foreign {
  lang?: string;
  dir?: Direction;
}

export function foreignTo(lang: string, own: string): Foreign {
  return languageOf(lang) === languageOf(own) ? {} : { lang: own, dir: directionOf(own) };
}

/** Of the interface’s own words within a page. */
export const ownLanguage = ({ lang, words }: Voice): Foreign => foreignTo(lang, words.lang);
