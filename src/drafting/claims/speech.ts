import type { Range } from '../../anchoring/locate.ts';
import type { Passage } from '../prose/sentences.ts';
import type { Quotation } from './quotations.ts';
import type { Named, Speaker } from './speakers.ts';

/** Quoted speech with its speaker. */
export interface Speech extends Range {
  speaker: Speaker;
  quotation: Quotation;
}

/** A quotation where it stands: among the sentences, the names and the other quotations of its passage. */
export interface Context {
  passage: Passage;
  sentences: readonly Range[];
  places: readonly Named[];
  quotation: Quotation;
  before: Quotation | undefined;
  after: Quotation | undefined;
}
