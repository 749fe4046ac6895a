import { memoize } from '../model/memoize.ts';

/** A phrase for each plural of a language (CLDR), with `#` where the number stands. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const counts = memoize((lang) => {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return memoize((count: number) => ({ rule: rules.select(count), digits: numbers.format(count) }));
});

/**
 * What tells counts in a language: `counter('en')(3, { one: '# claim', other: '# claims' })` gives "3 claims".
 * @param spelled the words for 1, 2 and so on; what lies beyond them is told in digits
 */
export const counter =
  (lang: string, spelled: readonly string[] = []) =>
  (count: number, forms: Forms): string => {
    const { rule, digits } = counts(lang)(count);
    return (forms[rule] ?? forms.other).replaceAll('#', spelled[count - 1] ?? digits);
  };
