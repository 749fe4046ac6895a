import { freshId } from '../entities/ids.ts';
import { declaredAs } from '../money/declared.ts';
import { findMoney, type Money } from '../money/find.ts';
import { lastFrom, overlapping } from '../prose/ordered.ts';
import { amountKind } from './kinds.ts';
import { partiesOf } from './parties.ts';
import { draftQuantities } from './quantities.ts';
import { selectorAt } from './selector.ts';
import type { AmountContext as Context, DraftAmount, PlacedAmount } from './types.ts';

/** An amount for each sum of money, and for what is counted in units of which a reader knows what they are; a sum said again is not declared again. Adds to `doubts` what was left out or guessed. */
export function draftAmounts(context: Context, doubts: string[]): PlacedAmount[] {
  const drafted: PlacedAmount[] = [];
  const said = new Set<string>();
  const ids = new Set<string>();
  const sums = findMoney(context.text, context.lang);
  for (const money of sums) {
    const words = context.text.slice(money.phrase.start, money.phrase.end);
    if (said.has(sumOf(money)) || said.has(words)) continue;
    if (money.currency === undefined) {
      doubts.push(`"${words}" is not declared: the text does not say in which currency of that name.`);
      continue;
    }
    const selector = selectorAt(context.folded, money.phrase);
    /* Words that no quote chooses in one place are not tried again in the next. */
    said.add(selector === undefined ? words : sumOf(money));
    if (selector === undefined) doubts.push(`"${words}" is not declared: no quote chooses this one place.`);
    else {
      const amount = amountOf(money, selector, context, ids, doubts);
      ids.add(amount.id);
      drafted.push({ ...money.phrase, amount });
    }
  }
  doubts.push(...unread(context.text, sums));
  return [...drafted, ...draftQuantities(context, drafted)].toSorted((a, b) => a.start - b.start);
}

const sumOf = ({ value, min, max, bound, currency }: Money) =>
  JSON.stringify([value, min, max, bound, currency]);

function amountOf(
  money: Money,
  selector: { quote: string },
  context: Context,
  ids: ReadonlySet<string>,
  doubts: string[],
): DraftAmount {
  const around = lastFrom(context.sentences, money.start);
  const sentence = around !== undefined && money.end <= around.end ? around : money.phrase;
  const { kind, sure } = amountKind(
    context.text.slice(sentence.start, sentence.end),
    money.start - sentence.start,
    money.end - sentence.start,
  );
  const limits = money.bound === 'range' ? { min: money.min, max: money.max } : { value: money.value };
  if (!sure)
    doubts.push(
      `"${selector.quote}": nothing next to it says what kind of money it is; "${kind}" is a guess.`,
    );
  if (money.assumed && !/[$£]|dollar|pound|cent|pence/iu.test(selector.quote))
    doubts.push(`"${selector.quote}": taken for ${money.currency}.`);
  return {
    id: amountId(money, ids),
    ...selector,
    ...limits,
    bound: money.bound,
    ...declaredAs(money),
    kind,
    ...partiesOf(context.text, sentence, money.phrase, context.places),
  };
}

const MAGNITUDES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** "usd-14-billion", "eur-100-to-200-million". */
function amountId({ value, min, max, currency }: Money, ids: ReadonlySet<string>): string {
  const words = value === undefined ? `${inWords(min ?? 0)}-to-${inWords(max ?? 0)}` : inWords(value);
  return freshId(`${currency} ${words}`.replaceAll('.', '-'), (id) => ids.has(id), {
    fallback: 'sum',
    joint: '-no-',
  });
}

function inWords(value: number): string {
  const magnitude = MAGNITUDES.find(([factor]) => Math.abs(value) >= factor);
  return magnitude === undefined
    ? String(value)
    : `${Number((value / magnitude[0]).toPrecision(6))} ${magnitude[1]}`;
}

const LOOKS_LIKE_MONEY =
  /\p{Sc}\s?\d[\d.,]*|(?<![\d.,])\d[\d.,]*\s?(?:dollars|euros|pounds|yen)\b|\b(?:[mb]illions |several (?:hundred |thousand |million |billion )+|a few (?:hundred |thousand |million |billion )+)(?:of )?(?:dollars|euros|pounds|yen)\b/giu;

/** Words that look like money and that nothing was made of. */
function unread(text: string, found: readonly Money[]): string[] {
  return [...text.matchAll(LOOKS_LIKE_MONEY)]
    .filter(({ index, 0: words }) => {
      const place = { start: index, end: index + words.length };
      return overlapping(found, place).length === 0;
    })
    .map(
      ([words]) => `"${words.trim()}" looks like money, but its value is not certain: declare it by hand.`,
    );
}
