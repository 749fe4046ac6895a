import { anonymousUnsaid } from './anonymous-unsaid.ts';
import { attributionUncovered } from './attribution-uncovered.ts';
import { castMissing } from './cast-missing.ts';
import { castUnnamed } from './cast-unnamed.ts';
import { evidenceEarly } from './evidence-early.ts';
import { evidenceUnquoted } from './evidence-unquoted.ts';
import { figureBound } from './figure-bound.ts';
import { figureMismatch } from './figure-mismatch.ts';
import { headingOrder } from './heading-order.ts';
import { htmlDropped } from './html-dropped.ts';
import { linkLost } from './link-lost.ts';
import { linkText } from './link-text.ts';
import { markupLeft } from './markup-left.ts';
import { moneyUndeclared } from './money-undeclared.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { oneOrigin } from './one-origin.ts';
import { partsExceedWhole } from './parts-exceed-whole.ts';
import { promiseOverdue } from './promise-overdue.ts';
import { proposalUndecided } from './proposal-undecided.ts';
import { quoteCut } from './quote-cut.ts';
import { quoteLong } from './quote-long.ts';
import { referenceLost } from './reference-lost.ts';
import type { Finding, Rule } from './rule.ts';
import { shareMismatch } from './share-mismatch.ts';
import { singleSource } from './single-source.ts';
import { sourceDoubled } from './source-doubled.ts';
import { sourceUnarchived } from './source-unarchived.ts';
import { sourceUndated } from './source-undated.ts';
import { staleClaim } from './stale-claim.ts';
import type { Subject } from './subject.ts';
import { valueCut } from './value-cut.ts';
import { verdictMissing } from './verdict-missing.ts';

/** Every editorial rule, in the order in which the documentation gives them. */
export const rules: readonly Rule[] = [
  valueCut,
  figureMismatch,
  figureBound,
  partsExceedWhole,
  shareMismatch,
  moneyUndeclared,
  quoteCut,
  quoteLong,
  attributionUncovered,
  anonymousUnsaid,
  nearDuplicate,
  oneOrigin,
  singleSource,
  evidenceEarly,
  staleClaim,
  promiseOverdue,
  verdictMissing,
  evidenceUnquoted,
  proposalUndecided,
  sourceUndated,
  sourceUnarchived,
  sourceDoubled,
  castMissing,
  castUnnamed,
  headingOrder,
  linkText,
  linkLost,
  referenceLost,
  htmlDropped,
  markupLeft,
];

/** A finding with the rule that made it. */
export interface Remark extends Finding {
  rule: Rule;
}

/** What an editor would remark on in an article that compiles. */
export function remarks(subject: Subject): Remark[] {
  return rules.flatMap((rule) => rule.find(subject).map((finding) => ({ ...finding, rule })));
}
