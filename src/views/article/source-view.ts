import type { Source } from '../../model/source.ts';
import type { Stance } from '../../model/vocabulary.ts';
import type { DateView } from '../format.ts';

/** A document, as it is shown wherever evidence rests on it. */
export interface SourceView {
  publisher: string;
  title?: string;
  url: string;
  archived?: string;
  published?: DateView;
  accessed?: DateView;
  /** What kind of source it is, in words. */
  tier: string;
  /** Said of sources that were not read, or only in part. */
  caveat?: string;
  note?: string;
}

/** A source with what the frontmatter says of it: what data exports are made from. */
export interface DeclaredSource extends SourceView {
  id: string;
  declared: Source;
}

export interface EvidenceView extends SourceView {
  stance: Stance;
  stanceLabel: string;
  finding: string;
  independent: boolean;
}
