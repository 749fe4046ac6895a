import { memoize } from '../model/memoize.ts';

/** The outer quotation marks of languages, as their newspapers set them; those of English for any that is not here. */
const MARKS: Readonly<Record<string, string>> = {
  ar: '«»',
  be: '«»',
  bg: '„“',
  cs: '„“',
  de: '„“',
  'de-CH': '«»',
  el: '«»',
  es: '«»',
  et: '„“',
  fa: '«»',
  fi: '””',
  fr: '«\u202F\u202F»',
  'fr-CH': '«»',
  hr: '„“',
  hu: '„”',
  it: '«»',
  ja: '「」',
  lt: '„“',
  lv: '„“',
  no: '«»',
  nb: '«»',
  pl: '„”',
  'pt-PT': '«»',
  ro: '„”',
  ru: '«»',
  sk: '„“',
  sl: '„“',
  sr: '„“',
  sv: '””',
  uk: '«»',
  'zh-TW': '「」',
};

const marksOf = memoize((lang: string): [open: string, close: string] => {
  const { language, region } = new Intl.Locale(lang).maximize();
  const marks = MARKS[`${language}-${region}`] ?? MARKS[language] ?? '“”';
  const middle = marks.length / 2;
  return [marks.slice(0, middle), marks.slice(middle)];
});

/** A title or somebody’s words, in the marks of their language. @param lang BCP 47 */
export function quotedIn(lang: string, text: string): string {
  const [open, close] = marksOf(lang);
  return open + text + close;
}
