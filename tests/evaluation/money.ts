import * as z from 'zod';
import { findMoney, type Money } from '../../src/drafting/money/find.ts';
import { clip } from '../../src/model/show.ts';
import { offsetField, readJsonl, textField } from './jsonl.ts';
import { isSame, listing, matchSpans, measureTable, shareOf } from './spans.ts';

const spanSchema = z.object({
  start: offsetField,
  end: offsetField,
  text: textField,
  /** In hundredths where `unit` is a cent or a penny; null where the words name a currency and no sum. */
  value: z.union([z.string(), z.number()]).nullable(),
  unit: textField,
});

/** A sentence with its sums marked, or (where `values` is given) a text that is one sum from end to end. */
const rowSchema = z.object({
  text: textField,
  spans: z.array(spanSchema).optional(),
  /** Two for a range. */
  values: z.array(z.number()).optional(),
  unit: textField.optional(),
  /** The language of the text, where it is known. */
  lang: textField.optional(),
  kind: z.enum(['simple', 'between', 'under', 'above']).optional(),
});

interface Gold {
  start: number;
  end: number;
  text: string;
  row: string;
  values: number[];
  hundredths: boolean;
  kind: string;
}

const HUNDREDTHS = /^(?:cents?|pence|penny|sen)$/i;
const LIMITS: Record<string, Money['bound']> = { between: 'range', under: 'at-most', above: 'at-least' };

/** How well sums of money are found, and how often their value is right. */
export function evaluateMoney(content: string, file: string): string {
  const results = readJsonl(content, file, rowSchema).map(measureRow);
  const sum = (count: (result: Result) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const [gold, found] = [sum((one) => one.gold), sum((one) => one.found)];
  const pairs = results.flatMap((result) => result.matching.pairs);
  const valued = pairs.filter((pair) => pair.gold.values.length > 0);
  const wrong = valued.filter((pair) => !hasValue(pair.found, pair.gold));
  const limited = pairs.filter(({ gold: { kind } }) => kind in LIMITS);
  const table = measureTable([
    { name: 'exact', gold, found, right: pairs.filter((pair) => isSame(pair.gold, pair.found)).length },
    { name: 'overlapping', gold, found, right: pairs.length },
  ]);
  return [
    table,
    `\n\nvalues right: ${shareOf(valued.length - wrong.length, valued.length)}`,
    limited.length === 0
      ? ''
      : `\nbounds right: ${shareOf(limited.filter(({ gold: { kind }, found: { bound } }) => LIMITS[kind] === bound).length, limited.length)}`,
    listing(
      'wrong values',
      wrong.map(
        ({ gold: one, found: money }) =>
          `${one.text}: ${figure(money)}, in the data ${one.values.join(' to ')}`,
      ),
    ),
    listing(
      'other ends',
      pairs
        .filter((pair) => !isSame(pair.gold, pair.found))
        .map((pair) => `${pair.gold.text} | found ${pair.gold.row.slice(pair.found.start, pair.found.end)}`),
    ),
    listing(
      'missed',
      results.flatMap(({ matching }) =>
        matching.missed.map((one) => `${one.text} | in ${around(one.row, one.start)}`),
      ),
    ),
    listing(
      'not in the data',
      results.flatMap(({ matching, text }) =>
        matching.extra.map((one) => `${text.slice(one.start, one.end)} | in ${around(text, one.start)}`),
      ),
    ),
  ].join('');
}

type Row = z.output<typeof rowSchema>;
type Result = ReturnType<typeof measureRow>;

function measureRow(row: Row) {
  const gold = goldOf(row);
  const whole = row.spans === undefined;
  const found = findMoney(row.text, row.lang).map((money) => (whole ? { ...money, ...money.phrase } : money));
  return { text: row.text, gold: gold.length, found: found.length, matching: matchSpans(gold, found) };
}

function goldOf({ text, spans, values = [], unit = '', kind = 'simple' }: Row): Gold[] {
  if (spans === undefined)
    return [{ start: 0, end: text.length, text, row: text, values, hundredths: HUNDREDTHS.test(unit), kind }];
  return spans.map((span) => ({
    ...span,
    row: text,
    kind: 'simple',
    values: span.value === null ? [] : [Number(span.value)],
    hundredths: HUNDREDTHS.test(span.unit),
  }));
}

/** A single figure in the data may be one end of a range that we read. */
function hasValue(money: Money, { values, hundredths, kind }: Gold): boolean {
  const own = [money.value, money.min, money.max].flatMap((value) =>
    value === undefined ? [] : [hundredths ? value / money.factor : value],
  );
  const has = (wanted: number) => own.some((value) => Math.abs(value - wanted) <= 1e-9 * Math.abs(wanted));
  return values.every(has) && (kind !== 'between' || money.bound === 'range');
}

const figure = ({ value, min, max, currency }: Money) =>
  `${value ?? `${min} to ${max}`} ${currency ?? '(no currency)'}`;
const around = (text: string, at: number) => clip(text.slice(Math.max(0, at - 30)).replace(/\s+/g, ' '), 90);
