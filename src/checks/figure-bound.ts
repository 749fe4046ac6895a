import type { Bound } from '../model/vocabulary.ts';
import { type Reading, readingsOf } from './figure-mismatch.ts';
import { findingsOn, type Rule } from './rule.ts';
import { wordsAt } from './subject.ts';

export const figureBound: Rule = {
  code: 'figure-bound',
  severity: 'warning',
  title: 'The bound of a figure is the one that its words put on it.',
  explanation:
    '“More than $14 billion” and “just under $14 billion” have one value and say opposite things, so the bound is part of the figure. It is compared with the words next to the sum. Where the words only round and the bound says more, or the words say nothing and the prose around them does, the writer is believed.',
  find: (subject) =>
    findingsOn(subject.article, 'amounts', 'bound', (amount) => {
      const [sum, ...others] = readingsOf(amount, subject);
      if (sum === undefined || others.length > 0 || !contradicts(amount.bound, sum)) return undefined;
      return `The words are “${wordsAt(subject, sum.phrase)}”, and the bound is ${amount.bound}. Write bound: ${sum.bound}.`;
    }),
};

function contradicts(declared: Bound, { bound }: Reading): boolean {
  if (bound === 'exact' || bound === 'range' || declared === 'range') return false;
  if (declared === 'exact') return true;
  return bound !== 'about' && declared !== 'about' && declared !== bound;
}
