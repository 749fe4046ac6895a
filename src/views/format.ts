import type { Words } from '../i18n/en/index.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Amount } from '../model/amount.ts';
import { memoize } from '../model/memoize.ts';

/** A date for machines and for readers. */
export interface DateView {
  /** `2025`, `2025-01` or `2025-01-22`: fit for `<time datetime>`. */
  iso: string;
  text: string;
}

/* A bare year is one of the Gregorian calendar; in another it would be parts of two. */
const dates = memoize((lang) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', year: 'numeric', ...options });
  const formats = {
    year: format({}),
    month: format({ month: 'long' }),
    day: format({ month: 'long', day: 'numeric' }),
  };
  return memoize((iso): DateView => {
    const [year, month, day] = iso.split('-');
    const precision = day ? 'day' : month ? 'month' : 'year';
    const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
    return { iso, text: formats[precision].format(date) };
  });
});

/** "22 January 2025", "January 2025" or "2025", in the language given; no more precise than the date is. */
export const dateView = (iso: string, lang: string): DateView => dates(lang)(iso);

type Sum = Pick<Amount, 'value' | 'min' | 'max' | 'currency' | 'bound'>;

/** How numbers are written, each formatted once: what an article states comes up in many places. Zero has no sign. */
interface Writing {
  one(value: number): string;
  range(min: number, max: number): string;
}

export function writing(lang: string, options: Intl.NumberFormatOptions): Writing {
  const format = new Intl.NumberFormat(lang, options);
  return {
    one: memoize((value: number) => format.format(value + 0)),
    range: (min, max) => format.formatRange(min, max),
  };
}

const compact = memoize((lang) =>
  writing(lang, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }),
);

/** The figure in words of the trade: "$14 billion", "$20–99 billion". Never rounded beyond four digits. */
export function shortMoney(sum: Sum, lang: string): string {
  return withCurrency(written(sum, compact(lang)), sum.currency, lang);
}

const currencies = memoize((lang) =>
  memoize((currency) => {
    const format = new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    const parts = format.formatToParts(1);
    const at = parts.findIndex(({ type }) => type === 'currency');
    return {
      sign: parts[at]?.value ?? currency,
      space: parts.some(({ type, value }) => type === 'literal' && /\s/.test(value)) ? '\u00A0' : '',
      leads: at < parts.findIndex(({ type }) => type === 'integer'),
    };
  }),
);

/**
 * The sign of the currency on the side where the language puts it. `Intl` cannot write long compact currency:
 * it turns "billion" into "bn" or "B".
 */
function withCurrency(number: string, currency: string, lang: string): string {
  const { sign, space, leads } = currencies(lang)(currency);
  const negative = number.startsWith('-') ? '-' : '';
  const bare = number.slice(negative.length);
  return leads ? `${negative}${sign}${space}${bare}` : `${number}${space}${sign}`;
}

const full = memoize((lang) =>
  memoize((currency) =>
    writing(lang, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 20,
    }),
  ),
);

/** Every digit: "$14,000,000,000". */
export function fullMoney(sum: Sum, lang: string): string {
  return written(sum, full(lang)(sum.currency));
}

function written({ value, min, max }: Sum, { one, range }: Writing): string {
  if (value !== undefined) return one(value);
  return min === undefined || max === undefined ? '' : range(min, max);
}

/** What limits a sum: "at least". Nothing for "exactly" and "between", which go without saying. */
export const limitOf = (
  { bound }: Pick<Sum, 'bound'>,
  { terms }: Pick<Words, 'terms'>,
): string | undefined => (bound === 'exact' || bound === 'range' ? undefined : terms.bounds[bound].label);

/** "at least $14 billion" */
export function boundedMoney(sum: Sum, { lang, words }: Voice): string {
  const [limit, figure] = [limitOf(sum, words), shortMoney(sum, lang)];
  return limit === undefined ? figure : `${limit} ${figure}`;
}

const lists = memoize((lang) => new Intl.ListFormat(lang));

/** "Ada, Bob and Cecil" */
export const listText = (names: readonly string[], lang: string): string => lists(lang).format(names);

const percents = memoize((lang) => {
  const format = (digits: number) => writing(lang, { style: 'percent', maximumFractionDigits: digits });
  return { whole: format(0), tenths: format(1) };
});

/** A share of a whole, to one decimal where it is under ten per cent. */
export function percent(share: number, lang: string): string {
  const { whole, tenths } = percents(lang);
  return (share < 0.1 ? tenths : whole).one(share);
}
