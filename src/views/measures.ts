import { voiceOf } from '../i18n/voice.ts';
import type { Amount } from '../model/amount.ts';
import { currencyOf, type Measured, measureOf } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import { commonWord, formsOf, isOwnUnit } from '../model/unit.ts';

/** A number with what it counts, where the language puts that: "$14 billion", "27%", "ten gigawatts". */
export function withMeasure(number: string, figure: Measured & Size, lang: string): string {
  const { sign, space, leads } = signOf(figure, lang);
  const negative = number.startsWith('-') ? '-' : '';
  const bare = number.slice(negative.length);
  return leads ? `${negative}${sign}${space}${bare}` : `${number}${space}${sign}`;
}

type Size = Pick<Amount, 'value' | 'max'>;

interface Sign {
  sign: string;
  space: string;
  leads: boolean;
}

const SPACE = '\u00A0';

function signOf({ value, max, ...measured }: Measured & Size, lang: string): Sign {
  const currency = currencyOf(measured);
  if (currency !== undefined) return currencies(lang)(currency);
  const { unit = '' } = measured;
  if (unit === 'percent') return percentSign(lang);
  return { sign: wordOf(unit, value ?? max ?? 0, lang), space: SPACE, leads: false };
}

/**
 * The sign of a currency on the side where the language puts it. `Intl` cannot write long compact currency:
 * it turns "billion" into "bn" or "B".
 */
const currencies = memoize((lang) =>
  memoize((currency) => {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return signIn(new Intl.NumberFormat(lang, style).formatToParts(1), 'currency', currency);
  }),
);

const percentSign = memoize((lang) =>
  signIn(new Intl.NumberFormat(lang, { style: 'percent' }).formatToParts(1), 'percentSign', '%'),
);

function signIn(parts: Intl.NumberFormatPart[], type: string, otherwise: string): Sign {
  const at = parts.findIndex((part) => part.type === type);
  return {
    sign: parts[at]?.value ?? otherwise,
    space: parts.some((part) => part.type === 'literal' && /\s/.test(part.value)) ? SPACE : '',
    leads: at < parts.findIndex((part) => part.type === 'integer'),
  };
}

/** What so much of a unit is called. A word of one’s own is in the language of the article. */
function wordOf(unit: string, value: number, lang: string): string {
  const { words } = voiceOf(lang);
  const own = isOwnUnit(unit) ? words.units[unit] : formsOf(unit);
  if (own === undefined) return commonWord(lang)(unit)(value);
  return plurals(isOwnUnit(unit) ? words.lang : lang).select(value) === 'one' ? own[0] : own[1];
}

const plurals = memoize((lang) => new Intl.PluralRules(lang));

/** "US dollars", "gigawatts", "percent": what figures of one measure are all in. */
export function measureName(figure: Measured, lang: string): string {
  const currency = currencyOf(figure);
  if (currency === undefined) return wordOf(figure.unit ?? measureOf(figure), 2, lang);
  return currencyNames(lang)(currency);
}

const currencyNames = memoize((lang) =>
  memoize((currency) => {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
  }),
);
