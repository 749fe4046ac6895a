import { towards } from '../i18n/bidi.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Amount } from '../model/amount.ts';
import { currencyOf, isMoney, type Measured, measureOf } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import type { Bound } from '../model/vocabulary.ts';
import { boundedFigure, dateView, fullFigure, kindText, shortFigure, writing } from '../views/format.ts';
import { measureName, withMeasure } from '../views/measures.ts';
import type { FigureRow } from '../views/site/ledger.ts';
import type { Cell, Table } from './picture.ts';

/** A figure between its limits, in whole units of its currency or unit. A single figure has equal ends. */
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
  boundedFigure(declared, voice);

/** "$14 billion" for a number that no figure states, such as a mark of an axis. */
export const roundFigure = (value: number, { currency, unit }: Measured, lang: string): string =>
  shortFigure({ value, currency, unit, bound: 'exact' }, lang);

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
const shortCount = memoize((lang) => writing(lang, { notation: 'compact', maximumSignificantDigits: 3 }));

/** "$100bn", "20%", "10": for the marks of an axis, where there is little room; the rows say what is counted. */
export function axisText(value: number, measured: Measured, lang: string): string {
  const currency = currencyOf(measured);
  if (currency !== undefined) return short(lang)(currency).one(value);
  const number = shortCount(lang).one(value);
  return measured.unit === 'percent' ? withMeasure(number, { ...measured, value }, lang) : number;
}

/** "US dollars" */
export const currencyName = (currency: string, lang: string): string => measureName({ currency }, lang);

/** Without the figures that are no money: those of a picture of money. */
export const moneyOnly = <Row extends FigureRow>(rows: readonly Row[]): Row[] =>
  rows.filter(({ figure }) => isMoney(figure.declared));

/** Sums of money by currency, the currency of most sums first. Sums in two currencies share no scale. */
export function byCurrency<Row extends FigureRow>(rows: readonly Row[]): [currency: string, rows: Row[]][] {
  const groups = Map.groupBy(moneyOnly(rows), ({ figure }) => measureOf(figure.declared));
  return [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
}

/** Who pays whom, in words: nothing where neither is named. */
export function partiesText({ figure: { from, to } }: FigureRow, { lang, words }: Voice): string {
  if (from && to) return towards(from.text, to.text, lang);
  if (from) return words.pictures.from(from.text);
  return to ? words.pictures.to(to.text) : '';
}

/** What a table says of a figure, its first cell leading to the words that state it. */
export function figureCells({ figure, article }: FigureRow, { lang, words }: Voice): Cell[] {
  const { asOf, bound } = figure.declared;
  return [
    {
      text: `${words.terms.bounds[bound].label} ${fullFigure(figure.declared, lang)}`,
      href: `${article.path}#${figure.anchor}`,
    },
    kindText(figure.declared, words),
    figure.from?.text ?? '–',
    figure.to?.text ?? '–',
    asOf ? dateView(asOf, lang).text : '–',
  ];
}

export function figureColumns({ words }: Voice): Table['columns'] {
  const { sum, kind, from, to, asOf } = words.pictures.columns;
  return [{ label: sum, numeric: true }, { label: kind }, { label: from }, { label: to }, { label: asOf }];
}
