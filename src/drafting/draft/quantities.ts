import { overlap } from '../../anchoring/locate.ts';
import { freshId } from '../entities/ids.ts';
import { numberStyleOf } from '../language.ts';
import { findQuantities, type Quantity } from '../quantities/find.ts';
import { draftedUnits } from '../quantities/units.ts';
import { selectorAt } from './selector.ts';
import type { AmountContext, PlacedAmount } from './types.ts';

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
  const ids = new Set(sums.map(({ amount }) => amount.id));
  const said = new Set<string>();
  for (const one of findQuantities(text, draftedUnits(), style)) {
    if (said.has(figureOf(one)) || sums.some((sum) => overlap(sum, one))) continue;
    const selector = selectorAt(folded, one.phrase);
    if (selector === undefined) continue;
    const id = freshId(nameOf(one), (other) => ids.has(other), { fallback: 'figure', joint: '-no-' });
    ids.add(id);
    said.add(figureOf(one));
    drafted.push({
      ...one.phrase,
      amount: {
        id,
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

const figureOf = ({ unit, value, min, max, bound }: Quantity) =>
  JSON.stringify([unit, value, min, max, bound]);

/** "percent-27", "job-4000", "gigawatt-8-to-10". */
const nameOf = ({ unit, value, min, max }: Quantity): string =>
  `${unit} ${value === undefined ? `${min}-to-${max}` : String(value)}`.replaceAll('.', '-');

function whatIs(unit: string, lang: string): string {
  const words = WHAT[lang.slice(0, 2) === 'de' ? 'de' : lang.slice(0, 2) === 'fr' ? 'fr' : 'en'];
  if (unit.startsWith('percent')) return words.share;
  return /watt/.test(unit) ? words.power : words.count;
}
