import type { Element } from 'hast';
import type { Amount } from '../../model/amount.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Author } from '../../model/author.ts';
import type { Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Picture } from '../../model/picture.ts';
import type { ArticleRecord } from '../../model/record.ts';
import type { RecordKind, Status } from '../../model/vocabulary.ts';
import type { DateView } from '../format.ts';
import type { ChangeView, VersionView } from './history.ts';
import type { DueView } from './outcome.ts';
import type { Part } from './parts.ts';
import type { DeclaredSource, EvidenceView, SourceView } from './source-view.ts';
import type { SpeakerView } from './speaker.ts';
import type { StatusView } from './status.ts';

/** A link within the page or the site. */
export interface Link {
  text: string;
  href: string;
}

/** A name that may lead somewhere. */
export interface Name {
  text: string;
  href?: string;
}

interface NoteBase {
  anchor: Anchor;
  /** Place among all notes of the article in reading order, from 1: the number of the endnote in print. */
  number: number;
  /** The words in the prose, as an address within the page. */
  wordsHref: string;
  /** The words themselves, on one line. */
  words: string;
}

/** A sourced claim, as its note and its own page show it. */
export interface ClaimNote extends NoteBase {
  kind: 'claim';
  id: string;
  /** As declared in the frontmatter: what data exports are made from. */
  declared: Claim;
  /** The claim’s own page, without the base of the site. */
  path: string;
  /** Ids that it had before, whose addresses lead here. */
  formerly: string[];
  published: DateView;
  /** When the version that is shown was published. */
  modified: DateView;
  /** Oldest first; the last is the one shown. Before the first sealing, that one alone. */
  versions: VersionView[];
  label: string;
  /** What leads wherever the claim is shown: the verdict, or else the statement, marked where it turned out otherwise. */
  headline: string;
  statement: string;
  /** The answer in a few words. */
  verdict?: string;
  status: StatusView;
  record: { name: RecordKind; label: string };
  speaker: SpeakerView;
  via?: string;
  through?: Name;
  assessment: string;
  /** Whose proposal it is, as long as nobody has decided on it: in a draft alone. */
  proposedBy?: string;
  due?: DueView;
  evidence: EvidenceView[];
  /** What its note shows of it. */
  best?: EvidenceView;
  history: ChangeView[];
  figures: Link[];
  about: Link[];
  /** The names and figures whose words stand within those of the claim: they have no link of their own there. */
  within: Link[];
  related: { relation: string; claims: Link[] }[];
}

/** A figure, as its note shows it. */
export interface FigureNote extends NoteBase {
  kind: 'figure';
  id: string;
  declared: Amount;
  /** "$14 billion" */
  display: string;
  /** "$14,000,000,000" */
  full: string;
  /** "at least" */
  bound: string;
  sort: string;
  from?: Name;
  to?: Name;
  asOf?: DateView;
  share?: { text: string; of: Link };
  note?: string;
  sources: SourceView[];
}

/** A member of the cast, as its note shows it. */
export interface EntityNote extends NoteBase {
  kind: 'entity';
  id: string;
  declared: Entity;
  name: string;
  sort: string;
  role: string;
  description: string;
  /** Whose proposal that is, as long as nobody has decided on it. */
  proposedBy?: string;
  ticker?: string;
  links: Link[];
}

export type Note = ClaimNote | FigureNote | EntityNote;

/** A top-level block of the prose. */
export interface BlockView {
  /** Its words are marked: where a note stands behind them, and in `data-numbers` which notes end there. */
  element: Element;
  /** Where it stands in the text of the article, in UTF-16 units. */
  start: number;
  end: number;
  notes: Note[];
  /** What is drawn below it, as declared. */
  pictures: Picture[];
}

/** How many claims have a status or stand on a record, and where the first one is. */
export interface Tally<Name extends string = string> {
  name: Name;
  label: string;
  count: number;
  first: string;
}

export interface Balance {
  total: number;
  byStatus: Tally<Status>[];
  byRecord: Tally<RecordKind>[];
}

/** A claim that the article no longer makes. */
export interface WithdrawnClaim {
  id: string;
  path: string;
  /** As last published. */
  headline: string;
  statement: string;
  verdict?: string;
  status: StatusView;
  published: DateView;
  withdrawn: DateView;
  note: string;
}

/** All that the page of an article prints, and all that any other form of it prints. */
export interface ArticleView {
  slug: string;
  path: string;
  title: string;
  dek: string;
  authors: Author[];
  lang: string;
  draft: boolean;
  published: DateView;
  updated?: DateView;
  origin?: { source: DeclaredSource; note?: string };
  blocks: BlockView[];
  parts: Part[];
  notes: Note[];
  claims: ClaimNote[];
  withdrawn: WithdrawnClaim[];
  balance: Balance;
  /** How many claims rest on words of a source that stand here to be read. */
  quoted: number;
  corrections: { date: DateView; note: string }[];
  /** The text of the page without the notes: what positions in `places` count in. */
  text: string;
  /** Where the words of each note stand in `text`, in UTF-16 units; every mention of a member of the cast. */
  places: ReadonlyMap<Anchor, readonly { start: number; end: number }[]>;
  sources: DeclaredSource[];
  /** Pictures of the prose that are published with the article: what each is called there, and where it stands now. */
  beside: readonly { name: string; path: string }[];
  /** What was sealed of it, where anything was. */
  record?: ArticleRecord;
  /** Words of the prose, and minutes at 230 words a minute. */
  words: number;
  minutes: number;
}
