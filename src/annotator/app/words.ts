import { lang } from 'virtual:glosswire-annotator';
import { voiceOf } from '../../i18n/voice.ts';

const voice = voiceOf(document.documentElement.lang || lang, lang).words;

/** The panel speaks as the interface of its page does. */
export const words = voice.annotator;
/** BCP 47. */
export const panelLang = voice.lang;
