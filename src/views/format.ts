import type { Words } from '../i18n/en/index.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Amount } from '../model/amount.ts';
import { currencyOf, isMoney } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import { withMeasure } from './measures.ts';

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

type Figure = Pick<Amount, 'value' | 'min' | 'max' | 'currency' | 'unit' | 'bound'>;

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
const plain = memoize((lang) => writing(lang, { maximumSignificantDigits: 6 }));

/** From here on a count is written with its magnitude, as any sum of money is: "4,000 jobs", "4 million jobs". */
const LARGE = 1e6;

/**
 * The figure in words of the trade: "$14 billion", "$20–99 billion", "10 gigawatts". Never rounded beyond four digits, or
 * six of a count.
 */
export function shortFigure(figure: Figure, lang: string): string {
  const isCount = !isMoney(figure) && Math.abs(figure.value ?? figure.max ?? 0) < LARGE;
  return withMeasure(written(figure, (isCount ? plain : compact)(lang)), figure, lang);
}

/* As many as there are: a number of JavaScript is written with the digits that it was read from. */
const EVERY_DIGIT = { minimumFractionDigits: 0, maximumFractionDigits: 20 };

const full = memoize((lang) =>
  memoize((currency) =>
    writing(lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...EVERY_DIGIT }),
  ),
);
const fullCount = memoize((lang) => writing(lang, EVERY_DIGIT));

/** Every digit: "$14,000,000,000", "4,012 jobs". */
export function fullFigure(figure: Figure, lang: string): string {
  const currency = currencyOf(figure);
  if (currency !== undefined) return written(figure, full(lang)(currency));
  return withMeasure(written(figure, fullCount(lang)), figure, lang);
}

function written({ value, min, max }: Figure, { one, range }: Writing): string {
  if (value !== undefined) return one(value);
  return min === undefined || max === undefined ? '' : range(min, max);
}

/** What limits a figure: "at least". Nothing for "exactly" and "between", which go without saying. */
export const limitOf = (
  { bound }: Pick<Figure, 'bound'>,
  { terms }: Pick<Words, 'terms'>,
): string | undefined => (bound === 'exact' || bound === 'range' ? undefined : terms.bounds[bound].label);

/** "at least $14 billion" */
export function boundedFigure(figure: Figure, { lang, words }: Voice): string {
  const [limit, short] = [limitOf(figure, words), shortFigure(figure, lang)];
  return limit === undefined ? short : `${limit} ${short}`;
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

/** What kind of figure it is: the house's word for it, or its own. */
export const kindText = (
  { kind, what }: Pick<Amount, 'kind' | 'what'>,
  { terms }: Pick<Words, 'terms'>,
): string => what ?? terms.amountKinds[kind].label;
