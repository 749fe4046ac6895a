import type { Words } from '../i18n/en/index.ts';
import type { Status } from '../model/vocabulary.ts';

/** What can be found. */
export type SearchKind = keyof Words['search']['kinds'];

/** An entry that results may show: an article itself, a claim or a figure in it, a company. */
export interface SearchPart {
  kind: SearchKind;
  /** Where it leads, after the address of the record. */
  to: string;
  title: string;
  /** BCP 47: the language of its words, where that is not the language of the search page. */
  lang?: string;
  /** The words of a claim whose title is its verdict. */
  statement?: string;
  /** What is searched beside the title, and what excerpts are cut from. */
  text: string;
  /** What it is in words, where its kind does not say it: "Company", "Person". */
  sort?: string;
  status?: Status;
  /** Whatever else is worth a line: who says it, from whom to whom. */
  line?: string;
  /** Where its words stand, after the address of the record, if that is not where it leads. */
  words?: string;
  /** Whom it concerns, by id. */
  entities: string[];
}

/** What the index knows as one: an article with all that it says, or a company, person or other party. */
export interface SearchRecord {
  /** With the base. */
  url: string;
  title: string;
  /** All names of a company or person, its own first: who looks for a company finds it first. */
  names?: string;
  years: string[];
  /** At least one. The first stands for the whole. */
  parts: SearchPart[];
}
