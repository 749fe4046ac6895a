import { type Voice, voiceOf } from './i18n/voice.ts';
import { site } from './site.config.ts';

/** How a page in a language speaks; in the language of the site where none is given. */
export const speaking = (lang: string = site.lang): Voice => voiceOf(lang, site.lang);
