import type { Amount } from './amount.ts';
import { formsOf } from './unit.ts';

/** What says in what a figure is measured. */
export type Measured = Pick<Amount, 'currency' | 'unit'>;

/** Whether a figure is a sum of money: what has a unit is none. */
export const isMoney = ({ unit }: Measured): boolean => unit === undefined;

/**
 * What a figure is measured in, as one word: USD, gigawatt, turbine. Figures of one measure can be compared, others never.
 * What has neither currency nor unit is in dollars of the United States.
 */
export function measureOf({ currency, unit }: Measured): string {
  if (unit === undefined) return currency ?? 'USD';
  return formsOf(unit)?.[0] ?? unit;
}

/** ISO 4217; nothing for what is no money. */
export const currencyOf = (figure: Measured): string | undefined =>
  isMoney(figure) ? measureOf(figure) : undefined;

/** What is counted, in the singular; nothing for money. */
export const unitOf = (figure: Measured): string | undefined =>
  isMoney(figure) ? undefined : measureOf(figure);
