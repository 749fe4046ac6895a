import type { Words } from '../../i18n/en/index.ts';
import type { Claim } from '../../model/claim.ts';
import { outcomeOf } from '../../model/claim-rules.ts';
import type { Outcome } from '../../model/vocabulary.ts';
import { type DateView, dateView } from '../format.ts';
import type { Context } from './context.ts';

/** What became of a promise or forecast, in the language of the interface. */
export interface OutcomeView {
  name: Outcome;
  label: string;
}

export const outcomeView = (name: Outcome, { terms }: Pick<Words, 'terms'>): OutcomeView => ({
  name,
  label: terms.outcomes[name].label,
});

/** By when a promise or forecast is to have come true, and what came of it. */
export type DueView = DateView & { outcome?: OutcomeView };

export function dueOf(claim: Claim, { lang, words }: Context): { due?: DueView } {
  if (claim.due === undefined) return {};
  const outcome = outcomeOf(claim);
  return { due: { ...dateView(claim.due, lang), ...(outcome && { outcome: outcomeView(outcome, words) }) } };
}
