import type { Forms } from '../../i18n/counted.ts';
import type { Words } from '../../i18n/en/index.ts';
import { filled } from '../words.ts';

export type Said = Words['search']['script'];

/** What came of a question. */
export interface Tally {
  /** How many entries are known, and how many of them are shown. */
  known: number;
  shown: number;
  /** Whether there are no others. */
  isAll: boolean;
}

/** How many results there are, so far as is known; where there is none, how many there are `without` the choices. */
export function told(
  said: Said,
  { known, shown, isAll }: Tally,
  { words, lang, without }: { words: string; lang: string; without?: Tally | undefined },
): string {
  const isOfWords = words !== '';
  const phrase = <Phrase>(plain: Phrase, ofWords: Phrase) => (isOfWords ? ofWords : plain);
  const counted = (count: number, forms: Forms) =>
    filled(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, { count, words });
  if (!isAll && known > shown) return counted(shown, phrase(said.moreThan, said.moreThanFor));
  if (!isAll) return counted(known, phrase(said.soFar, said.soFarFor));
  if (known > 0) return counted(known, phrase(said.found, said.foundFor));
  if (without !== undefined && without.known > 0) {
    const count = without.isAll ? without.known : filled(said.many, { count: without.shown });
    return filled(said.nothingForWithFilters, { count, words });
  }
  return `${filled(phrase(said.nothing, said.nothingFor), { words })} ${said.advice}`;
}
