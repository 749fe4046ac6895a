import type { Source } from '../../model/source.ts';
import type { Sighting, Stance } from '../../model/vocabulary.ts';
import type { DateView } from '../format.ts';
import type { PassageView } from './passage.ts';

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
  seen: Sighting;
  /** How much of it was read, in words. */
  read: string;
  /** What kind of copy was read: "in a stored copy". */
  copy?: string;
  /** What was captured of it last. */
  capture?: CaptureView;
}

/** Our copy of the words of a source. */
export interface CaptureView {
  date: DateView;
  /** Of its text, in hexadecimal. */
  sha256: string;
  words: number;
}

/** A source with what the frontmatter says of it: what data exports are made from. */
export interface DeclaredSource extends SourceView {
  id: string;
  declared: Source;
}

export interface EvidenceView extends SourceView {
  stance: Stance;
  stanceLabel: string;
  /** The source’s own words. */
  passage?: PassageView;
  /** The concrete fact found there. At least one of the two is there. */
  finding?: string;
  independent: boolean;
  /** Whose proposal it is, as long as nobody has decided on it: in a draft alone. */
  proposedBy?: string;
}
