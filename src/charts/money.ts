import { boundedMoney, shortMoney } from '../article/format.ts';
import type { FigureRow } from '../article/ledger.ts';
import type { Amount } from '../model/amount.ts';
import { type Bound, bounds } from '../model/vocabulary.ts';
import type { Cell } from './picture.ts';

/** A sum of money between its limits, in whole units of its currency. A single figure has equal ends. */
export interface Extent {
  low: number;
  high: number;
  bound: Bound;
}

/** What a figure says of the sum; the ends of a range in order. Nothing where no number is given. */
export function extentOf({ value, min, max, bound }: Amount): Extent | undefined {
  if (value !== undefined) return Number.isFinite(value) ? { low: value, high: value, bound } : undefined;
  if (min === undefined || max === undefined || !Number.isFinite(min) || !Number.isFinite(max))
    return undefined;
  return { low: Math.min(min, max), high: Math.max(min, max), bound };
}

const texts = new WeakMap<Amount, Map<string, string>>();

/** "at least $14 billion". Kept, since a picture asks for it six times and `Intl` is slow to set up. */
export function moneyText({ figure: { declared } }: FigureRow, lang: string): string {
  const byLang = texts.get(declared) ?? new Map<string, string>();
  texts.set(declared, byLang);
  const text = byLang.get(lang) ?? boundedMoney(declared, lang);
  byLang.set(lang, text);
  return text;
}

/** "$14 billion" for a number that no figure states, such as a mark of an axis. */
export const roundMoney = (value: number, currency: string, lang: string): string =>
  shortMoney({ value, min: undefined, max: undefined, currency, bound: 'exact' }, lang);

/** "$100bn": for the marks of an axis, where there is little room. */
export function axisMoney(value: number, currency: string, lang: string): string {
  const format = new Intl.NumberFormat(lang, {
    notation: 'compact',
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumSignificantDigits: 3,
  });
  return format.format(value);
}

/** "US dollars" */
export function currencyName(currency: string, lang: string): string {
  const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** The figures by currency, the currency of most figures first. Sums in two currencies share no scale. */
export function byCurrency<Row extends FigureRow>(rows: readonly Row[]): [currency: string, rows: Row[]][] {
  const groups = Map.groupBy(rows, ({ figure }) => figure.declared.currency);
  return [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
}

/** Who pays whom, in words: nothing where neither is named. */
export function partiesText({ figure: { from, to } }: FigureRow): string {
  if (from && to) return `${from.text} → ${to.text}`;
  if (from) return `from ${from.text}`;
  return to ? `to ${to.text}` : '';
}

/** What a table says of a figure, its first cell leading to the words that state it. */
export function figureCells(row: FigureRow): Cell[] {
  const { figure, article } = row;
  return [
    { text: `${bounds[figure.bound.name].label} ${figure.full}`, href: `${article.path}#${figure.anchor}` },
    figure.sort,
    figure.from?.text ?? '–',
    figure.to?.text ?? '–',
    figure.asOf?.text ?? '–',
  ];
}

export const FIGURE_COLUMNS = [
  { label: 'Sum', numeric: true },
  { label: 'Kind' },
  { label: 'From' },
  { label: 'To' },
  { label: 'As of' },
];
