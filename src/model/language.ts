import * as z from 'zod';
import { show, wanting } from './show.ts';

/** BCP 47 tag of a language. */
export const languageSchema = z
  .string(wanting('a language tag such as en or en-GB'))
  .refine(isLanguage, { error: ({ input }) => `${show(input)} is no language tag: write en, en-GB or nl.` });

/** True for English of any country. */
export const isEnglish = (lang: string): boolean => /^en\b/i.test(lang);

function isLanguage(tag: string): boolean {
  try {
    /* Names of five letters and more are well-formed as well, and no language has one. */
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
