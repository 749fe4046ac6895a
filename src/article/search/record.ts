import type { Words } from '../../interface/en/index.ts';
import type { Status } from '../../model/vocabulary.ts';

/** What can be found. */
export type SearchKind = keyof Words['search']['kinds'];

/** What pagefind searches beside the content. It does so with every field there, even with a weight of nought. */
export interface SearchMeta {
  title: string;
  status?: Status;
  /** All names of a company or person, its own first. A field of their own: who looks for a company finds it first. */
  names?: string;
}

/** What a result prints and nobody searches: every claim of an article would be found by the words of its title. */
export interface SearchPrint {
  /** In words: "Claim", "Company". */
  kind: string;
  /** Whatever else is worth a line: who says it, from whom to whom. */
  line?: string;
  /** The article in which it stands, and the address of its words there, with the base. */
  article?: string;
  words?: string;
}

/** What results can be narrowed by: ids, as in the address of the page. */
export interface SearchFilters {
  kind: [SearchKind];
  status?: [Status];
  entity: string[];
  year: string[];
}

/** Something that can be found. */
export interface SearchRecord {
  /** Where the result leads, with the base. */
  url: string;
  /** What is searched, and what excerpts are cut from. */
  content: string;
  meta: SearchMeta;
  print: SearchPrint;
  filters: SearchFilters;
}
