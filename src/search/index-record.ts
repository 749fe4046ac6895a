import { filtersOf } from './filters.ts';
import type { SearchPart, SearchRecord } from './record.ts';
import { indexed } from './words.ts';

/** A record as pagefind takes it, plain data: an article that is as it was needs not be gone through again. */
export interface IndexRecord {
  /** The address, and behind a space the parts as JSON. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** How many things can be found in it. */
  entries: number;
}

/**
 * Articles and entities are found by the words of all their parts, and come with the parts as they are: behind the address,
 * which pagefind gives back and looks into nowhere. Titles, which weigh more, are told once more: of the record, and of
 * what is in it.
 */
export function indexRecord(record: SearchRecord): IndexRecord {
  const { url, title, names, parts } = record;
  const texts = parts.flatMap((part) => [...titlesOf(part), part.text]);
  const inside = parts.flatMap((part) => (part.kind === 'claim' ? titlesOf(part) : []));
  return {
    url: `${url} ${JSON.stringify(parts)}`,
    content: indexed(names === undefined ? texts : [names, ...texts]),
    meta: {
      title,
      ...(names !== undefined && { names }),
      ...(inside.length > 0 && { inside: inside.join(', ') }),
    },
    filters: filtersOf(record),
    entries: parts.length,
  };
}

/** The address and the parts, as they were put together. */
export function partsIn(url: string): Pick<SearchRecord, 'url' | 'parts'> {
  const end = url.indexOf(' ');
  return { url: url.slice(0, end), parts: JSON.parse(url.slice(end + 1)) };
}

const titlesOf = ({ title, statement }: SearchPart): string[] =>
  statement === undefined ? [title] : [title, statement];
