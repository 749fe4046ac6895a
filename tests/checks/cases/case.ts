import { amount } from '../../support/article.ts';
import type { Sketch } from '../../support/checks.ts';

/** An article that trips a rule, what is then said, and articles that keep the rule. */
export interface Case {
  trips: Sketch;
  says: string;
  keeps: Sketch[];
}

export const PROSE = 'Acme said on Monday that it had put more than $14 billion into Globex.\n';
export const stake = { ...amount, bound: 'at-least' };
