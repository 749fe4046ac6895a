import { overlap } from '../../anchoring/locate.ts';
import { freshId } from '../entities/ids.ts';
import { numberStyleOf } from '../language.ts';
import { findQuantities, type Quantity } from '../quantities/find.ts';
import { draftedUnits } from '../quantities/units.ts';
import { selectorAt } from './selector.ts';
import type { AmountContext, DraftAmount, PlacedAmount } from './types.ts';

/** What a quantity is, by the language of the text: shares of something, power, or so many of something. */
const WHAT = {
  en: { share: 'share', power: 'capacity', count: 'quantity' },
  de: { share: 'Anteil', power: 'Leistung', count: 'Menge' },
  fr: { share: 'part', power: 'puissance', count: 'quantité' },
} as const;

/**
 * An amount for each quantity in a unit that is drafted, unless it is part of a sum of money or was drafted before.
 * @param sums the sums of money that were drafted
 */
export function draftQuantities(
  { text, folded, lang }: AmountContext,
  sums: readonly PlacedAmount[],
): PlacedAmount[] {
  const style = numberStyleOf(lang);
  if (style === undefined) return [];
  const drafted: PlacedAmount[] = [];
  for (const one of findQuantities(text, draftedUnits(), style)) {
    const isTaken = sums.some((sum) => overlap(sum, one));
    if (isTaken || drafted.some(({ amount }) => isSame(amount, one))) continue;
    const selector = selectorAt(folded, one.phrase);
    if (selector === undefined) continue;
    const ids = new Set([...sums, ...drafted].map(({ amount }) => amount.id));
    drafted.push({
      ...one.phrase,
      amount: {
        id: freshId(nameOf(one), (id) => ids.has(id), { fallback: 'figure', joint: '-no-' }),
        ...selector,
        ...(one.value === undefined ? { min: one.min, max: one.max } : { value: one.value }),
        bound: one.bound,
        unit: one.unit,
        kind: 'other',
        what: whatIs(one.unit, lang),
      },
    });
  }
  return drafted;
}

const isSame = (amount: DraftAmount, one: Quantity): boolean =>
  (['unit', 'value', 'min', 'max', 'bound'] as const).every((key) => amount[key] === one[key]);

/** "percent-27", "job-4000", "gigawatt-8-to-10". */
const nameOf = ({ unit, value, min, max }: Quantity): string =>
  `${unit} ${value === undefined ? `${min}-to-${max}` : String(value)}`.replaceAll('.', '-');

function whatIs(unit: string, lang: string): string {
  const words = WHAT[lang.slice(0, 2) === 'de' ? 'de' : lang.slice(0, 2) === 'fr' ? 'fr' : 'en'];
  if (unit.startsWith('percent')) return words.share;
  return /watt/.test(unit) ? words.power : words.count;
}
