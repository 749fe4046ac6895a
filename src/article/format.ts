import type { Amount } from '../model/amount.ts';
import { bounds } from '../model/vocabulary.ts';

/** A date for machines and for readers. */
export interface DateView {
  /** `2025`, `2025-01` or `2025-01-22`: fit for `<time datetime>`. */
  iso: string;
  text: string;
}

/** "22 January 2025", "January 2025" or "2025", in the language given; no more precise than the date is. */
export function dateView(iso: string, lang: string): DateView {
  const [year, month, day] = iso.split('-');
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return { iso, text: format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)) };
}

type Sum = Pick<Amount, 'value' | 'min' | 'max' | 'currency' | 'bound'>;

/** The figure in words of the trade: "$14 billion", "$20–99 billion". Never rounded beyond four digits. */
export function shortMoney(sum: Sum, lang: string): string {
  const words = new Intl.NumberFormat(lang, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  });
  return withCurrency(written(sum, words), sum.currency, lang);
}

/**
 * The sign of the currency on the side where the language puts it. `Intl` cannot write long compact currency:
 * it turns "billion" into "bn" or "B".
 */
function withCurrency(number: string, currency: string, lang: string): string {
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const parts = format.formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const sign = parts[at]?.value ?? currency;
  const space = parts.some(({ type, value }) => type === 'literal' && /^\s+$/.test(value)) ? '\u00A0' : '';
  const negative = number.startsWith('-') ? '-' : '';
  const bare = number.slice(negative.length);
  return at < parts.findIndex(({ type }) => type === 'integer')
    ? `${negative}${sign}${space}${bare}`
    : `${number}${space}${sign}`;
}

/** Every digit: "$14,000,000,000". */
export function fullMoney(sum: Sum, lang: string): string {
  return written(
    sum,
    new Intl.NumberFormat(lang, {
      style: 'currency',
      currency: sum.currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }),
  );
}

function written({ value, min, max }: Sum, format: Intl.NumberFormat): string {
  if (value !== undefined) return format.format(value);
  return min === undefined || max === undefined ? '' : format.formatRange(min, max);
}

/** "at least $14 billion"; "exactly" and "between" go without saying. */
export function boundedMoney(sum: Sum, lang: string): string {
  const figure = shortMoney(sum, lang);
  return sum.bound === 'exact' || sum.bound === 'range' ? figure : `${bounds[sum.bound].label} ${figure}`;
}

/** A share of a whole, to one decimal where it is under ten per cent. */
export function percent(share: number, lang: string): string {
  const digits = share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: digits }).format(share);
}
