import { type Strength, strengths } from '../../model/strength.ts';
import {
  type AmountKind,
  amountKinds,
  type Bound,
  bounds,
  type EntityKind,
  entityKinds,
  type RecordKind,
  records,
  type Sighting,
  type Stance,
  type Status,
  sightings,
  stances,
  statuses,
  type Term,
  type Tier,
  tiers,
} from '../../model/vocabulary.ts';
import type { RuleCode } from '../rule-code.ts';

/** The house vocabulary as readers meet it: what each word is called and what it means. */
export interface Terms {
  statuses: Readonly<Record<Status, Term>>;
  records: Readonly<Record<RecordKind, Term>>;
  bounds: Readonly<Record<Bound, Term>>;
  stances: Readonly<Record<Stance, Term>>;
  tiers: Readonly<Record<Tier, Term>>;
  sightings: Readonly<Record<Sighting, Term>>;
  entityKinds: Readonly<Record<EntityKind, Term>>;
  amountKinds: Readonly<Record<AmountKind, Term>>;
  strengths: Readonly<Record<Strength, Term>>;
  /** What an editor asks, by the code of the rule; nothing in English, in which the rules themselves are written. */
  rules: Readonly<Record<RuleCode, Term>> | undefined;
}

/** The model is written in English: its schemas and messages speak the same words. */
export const terms: Terms = {
  statuses,
  records,
  bounds,
  stances,
  tiers,
  sightings,
  entityKinds,
  amountKinds,
  strengths,
  rules: undefined,
};
