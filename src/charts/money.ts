import { towards } from '../i18n/bidi.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Amount } from '../model/amount.ts';
import { memoize } from '../model/memoize.ts';
import type { Bound } from '../model/vocabulary.ts';
import { boundedMoney, dateView, fullMoney, shortMoney, writing } from '../views/format.ts';
import type { FigureRow } from '../views/site/ledger.ts';
import type { Cell, Table } from './picture.ts';

/** A sum of money between its limits, in whole units of its currency. A single figure has equal ends. */
export interface Extent {
  low: number;
  high: number;
  bound: Bound;
}

/** What a figure says of the sum; the ends of a range in order. Nothing where no number is given. */
export function extentOf(amount: Pick<Amount, 'value' | 'min' | 'max' | 'bound'>): Extent | undefined {
  const { value, bound } = amount;
  const ends = value === undefined ? [amount.min, amount.max] : [value, value];
  const [low, high] = ends.flatMap((end = NaN) => (Number.isFinite(end) ? end : [])).sort((a, b) => a - b);
  return low === undefined || high === undefined ? undefined : { low, high, bound };
}

/** "at least $14 billion" */
export const moneyText = ({ figure: { declared } }: FigureRow, voice: Voice): string =>
  boundedMoney(declared, voice);

/** "$14 billion" for a number that no figure states, such as a mark of an axis. */
export const roundMoney = (value: number, currency: string, lang: string): string =>
  shortMoney({ value, min: undefined, max: undefined, currency, bound: 'exact' }, lang);

const short = memoize((lang) =>
  memoize((currency) =>
    writing(lang, {
      notation: 'compact',
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumSignificantDigits: 3,
    }),
  ),
);

/** "$100bn": for the marks of an axis, where there is little room. */
export const axisMoney = (value: number, currency: string, lang: string): string =>
  short(lang)(currency).one(value);

const names = memoize((lang) =>
  memoize((currency) => {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' });
    return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
  }),
);

/** "US dollars" */
export const currencyName = (currency: string, lang: string): string => names(lang)(currency);

/** The figures by currency, the currency of most figures first. Sums in two currencies share no scale. */
export function byCurrency<Row extends FigureRow>(rows: readonly Row[]): [currency: string, rows: Row[]][] {
  const groups = Map.groupBy(rows, ({ figure }) => figure.declared.currency);
  return [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
}

/** Who pays whom, in words: nothing where neither is named. */
export function partiesText({ figure: { from, to } }: FigureRow, { lang, words }: Voice): string {
  if (from && to) return towards(from.text, to.text, lang);
  if (from) return words.pictures.from(from.text);
  return to ? words.pictures.to(to.text) : '';
}

/** What a table says of a figure, its first cell leading to the words that state it. */
export function figureCells({ figure, article }: FigureRow, { lang, words: { terms } }: Voice): Cell[] {
  const { asOf, bound, kind } = figure.declared;
  return [
    {
      text: `${terms.bounds[bound].label} ${fullMoney(figure.declared, lang)}`,
      href: `${article.path}#${figure.anchor}`,
    },
    terms.amountKinds[kind].label,
    figure.from?.text ?? '–',
    figure.to?.text ?? '–',
    asOf ? dateView(asOf, lang).text : '–',
  ];
}

export function figureColumns({ words }: Voice): Table['columns'] {
  const { sum, kind, from, to, asOf } = words.pictures.columns;
  return [{ label: sum, numeric: true }, { label: kind }, { label: from }, { label: to }, { label: asOf }];
}
