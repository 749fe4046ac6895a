import { dateParts } from './dates.ts';
import type { CitedName } from './names.ts';
import { placeNote, type Work } from './work.ts';

/**
 * A work as a list of one item of CSL-JSON, which is what reference managers import
 * (https://github.com/citation-style-language/schema, csl-data.json, 1.0.2).
 */
export function cslJson(work: Work) {
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
      ...(claim && { genre: 'Claim', version: String(claim.version), note: placeNote(claim) }),
    },
  ];
}

const cslDate = (iso: string) => ({ 'date-parts': [dateParts(iso)] });

/** Particles are non-dropping: each style then puts them where its readers look for them. */
function cslName(name: CitedName) {
  if (name.kind === 'literal') return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return { family, given, 'non-dropping-particle': particle, suffix };
}
