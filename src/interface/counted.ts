import { kept } from './kept.ts';

/** A phrase for each plural of a language (CLDR), with `#` where the number stands. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = kept((lang) => new Intl.PluralRules(lang));
const numbers = kept((lang) => new Intl.NumberFormat(lang));

/** What tells counts in a language: `counter('en')(3, { one: '# claim', other: '# claims' })` gives "3 claims". */
export const counter =
  (lang: string) =>
  (count: number, forms: Forms): string =>
    (forms[rules(lang).select(count)] ?? forms.other).replaceAll('#', numbers(lang).format(count));
