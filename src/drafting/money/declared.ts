import type { Amount } from '../../model/amount.ts';
import { measureOf } from '../../model/measure.ts';
import type { Money } from './find.ts';

/** Not of ISO 4217, though written as a code and with a sign: declared as a unit. */
const BITCOIN = new Set(['BTC', 'XBT']);

/** The field of an amount in which what the words name is declared; neither where they do not say which currency it is. */
export function declaredAs({ currency }: Pick<Money, 'currency'>): { currency?: string; unit?: string } {
  if (currency === undefined) return {};
  return BITCOIN.has(currency) ? { unit: 'bitcoin' } : { currency };
}

/** Whether an amount is declared in what the words name. */
export const isDeclaredIn = (
  amount: Pick<Amount, 'currency' | 'unit'>,
  sum: Pick<Money, 'currency'>,
): boolean => measureOf(amount) === measureOf(declaredAs(sum));
