import { dateParts } from './dates.ts';
import type { CitedName } from './names.ts';
import { type Cited, placeNote } from './work.ts';

/**
 * A work as an item of CSL-JSON, which is what reference managers import
 * (https://github.com/citation-style-language/schema, csl-data.json, 1.0.2).
 */
export function cslItem(work: Cited) {
  const { claim, first, issued, accessed } = work;
  return {
    id: work.key,
    type: 'webpage',
    title: work.title,
    author: work.authors.map(cslName),
    ...(issued !== undefined && { issued: cslDate(issued) }),
    ...(first !== undefined && { 'original-date': cslDate(first) }),
    'container-title': work.site,
    publisher: work.publisher,
    URL: work.address,
    language: work.lang,
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    ...(claim && { genre: 'Claim', version: String(claim.version), note: placeNote(claim) }),
  };
}

const cslDate = (iso: string) => ({ 'date-parts': [dateParts(iso)] });

/** Particles are non-dropping: each style then puts them where its readers look for them. */
function cslName(name: CitedName) {
  if (name.kind === 'literal') return { literal: name.literal };
  const { family, given, particle, suffix } = name;
  return { family, given, 'non-dropping-particle': particle, suffix };
}
