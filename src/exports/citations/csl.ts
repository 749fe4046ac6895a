import { dateParts } from './dates.ts';
import type { CitedName } from './names.ts';
import { placeNote, type Work } from './work.ts';

interface CslName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  literal?: string;
}

interface CslDate {
  'date-parts': number[][];
}

/** One item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json, 1.0.2). */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: CslName[];
  issued: CslDate;
  'original-date'?: CslDate;
  'container-title': string;
  publisher: string;
  URL: string;
  language: string;
  genre?: string;
  version?: string;
  note?: string;
}

/** A list of one item: the form that reference managers import. */
export function cslJson(work: Work): CslItem[] {
  const { claim, first } = work;
  return [
    {
      id: work.key,
      type: 'webpage',
      title: work.title,
      author: work.authors.map(cslName),
      issued: cslDate(work.issued),
      ...(first !== undefined && { 'original-date': cslDate(first) }),
      'container-title': work.site,
      publisher: work.publisher,
      URL: work.address,
      language: work.lang,
      ...(claim && {
        genre: 'Claim',
        version: String(claim.version),
        note: placeNote(claim),
      }),
    },
  ];
}

const cslDate = (iso: string): CslDate => ({ 'date-parts': [dateParts(iso)] });

/** Particles are non-dropping: each style then puts them where its readers look for them. */
function cslName(name: CitedName): CslName {
  if (name.kind === 'literal') return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return {
    family,
    given,
    ...(particle !== undefined && { 'non-dropping-particle': particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
