import type { Folded } from '../../anchoring/fold.ts';
import type { Range } from '../../anchoring/locate.ts';
import type { Amount } from '../../model/amount.ts';
import type { CastMember } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Named } from '../claims/speakers.ts';

export type DraftAmount = Pick<Amount, 'id' | 'quote' | 'bound' | 'kind'> &
  Partial<
    Pick<Amount, 'prefix' | 'suffix' | 'value' | 'min' | 'max' | 'currency' | 'unit' | 'what' | 'from' | 'to'>
  >;

/** A suggested amount with its place in the text. */
export interface PlacedAmount extends Range {
  amount: DraftAmount;
}

/** What amounts are drafted from. */
export interface AmountContext {
  text: string;
  folded: Folded;
  sentences: readonly Range[];
  places: readonly Named[];
  lang: string;
}

export type DraftClaim = Pick<
  Claim,
  'id' | 'quote' | 'label' | 'statement' | 'says' | 'status' | 'assessment'
> &
  Partial<Pick<Claim, 'prefix' | 'suffix' | 'through' | 'about' | 'amounts'>>;

/** What a text was found to state, ready for the frontmatter of an article. */
export interface Draft {
  entities: CastMember[];
  amounts: DraftAmount[];
  claims: DraftClaim[];
  /** Entities that the registry does not have, by id. */
  stubs: Map<string, Pick<Entity, 'name' | 'kind' | 'aliases' | 'description'>>;
  /** What could be read in more than one way, in sentences for the writer. */
  doubts: string[];
}
